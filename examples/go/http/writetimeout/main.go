// WriteTimeout не прерывает обработчик, TimeoutHandler отвечает 503.
package main

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"time"
)

func main() {
	finished := make(chan string, 2)
	// #region servers
	slow := http.HandlerFunc(
		func(w http.ResponseWriter, r *http.Request) {
			time.Sleep(150 * time.Millisecond)
			_, err := io.WriteString(w, "готово")
			finished <- fmt.Sprintf("обработчик дошёл до конца: "+
				"запись: %v, контекст: %v", err, r.Context().Err())
		})

	plain := httptest.NewUnstartedServer(slow)
	plain.Config.WriteTimeout = 50 * time.Millisecond
	plain.Start()
	defer plain.Close()

	wrapped := httptest.NewServer(http.TimeoutHandler(
		slow, 50*time.Millisecond, "слишком долго"))
	defer wrapped.Close()
	// #endregion servers

	_, err := plain.Client().Get(plain.URL)
	fmt.Println("WriteTimeout, клиент:", errors.Unwrap(err))
	fmt.Println(" ", <-finished)

	resp, err := wrapped.Client().Get(wrapped.URL)
	if err != nil {
		panic(err)
	}
	defer resp.Body.Close()
	fmt.Println("TimeoutHandler, клиент:", resp.Status)
	fmt.Println(" ", <-finished)
}
