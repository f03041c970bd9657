// Что узнаёт дальний сервис, когда клиент перестал ждать.
package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"time"
)

func main() {
	seenA, seenB := make(chan string, 1), make(chan string, 1)

	// #region servers
	// B работает долго, но следит за контекстом запроса.
	b := httptest.NewServer(http.HandlerFunc(
		func(w http.ResponseWriter, r *http.Request) {
			_, has := r.Context().Deadline()
			<-r.Context().Done()
			seenB <- fmt.Sprintf("B: дедлайн виден: %t, ошибка: %v",
				has, r.Context().Err())
		}))
	defer b.Close()

	// A зовёт B с контекстом входящего запроса.
	a := httptest.NewServer(http.HandlerFunc(
		func(w http.ResponseWriter, r *http.Request) {
			req, err := http.NewRequestWithContext(
				r.Context(), http.MethodGet, b.URL, nil)
			if err != nil {
				seenA <- err.Error()
				return
			}
			_, err = b.Client().Do(req)
			seenA <- fmt.Sprintf("A: вызов B: %v",
				errors.Unwrap(err))
		}))
	defer a.Close()
	// #endregion servers

	// #region client
	ctx, cancel := context.WithTimeout(
		context.Background(), 100*time.Millisecond)
	defer cancel()
	req, err := http.NewRequestWithContext(
		ctx, http.MethodGet, a.URL, nil)
	if err != nil {
		panic(err)
	}
	_, err = a.Client().Do(req)
	fmt.Println("клиент:", errors.Unwrap(err))
	// #endregion client

	fmt.Println(<-seenA)
	fmt.Println(<-seenB)
}
