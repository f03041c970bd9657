// Ограничение одновременных запросов: лишние получают 503 сразу.
package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"sync"
)

// #region limit
func limit(n int, next http.Handler) http.Handler {
	slots := make(chan struct{}, n)
	return http.HandlerFunc(
		func(w http.ResponseWriter, r *http.Request) {
			select {
			case slots <- struct{}{}:
				defer func() { <-slots }()
				next.ServeHTTP(w, r)
			default:
				// Очереди нет: отказ дешевле ожидания.
				w.Header().Set("Retry-After", "1")
				http.Error(w, "перегрузка",
					http.StatusServiceUnavailable)
			}
		})
}

// #endregion limit

func main() {
	var started sync.WaitGroup
	started.Add(2)
	release := make(chan struct{})
	h := limit(2, http.HandlerFunc(
		func(w http.ResponseWriter, r *http.Request) {
			started.Done()
			<-release
		}))
	get := func() int {
		rec := httptest.NewRecorder()
		h.ServeHTTP(rec, httptest.NewRequest("GET", "/", nil))
		return rec.Code
	}

	codes := make(chan int, 2)
	for range 2 {
		go func() { codes <- get() }()
	}
	started.Wait()
	fmt.Println("третий запрос:", get())
	close(release)
	fmt.Println("первые два:", <-codes, <-codes)
}
