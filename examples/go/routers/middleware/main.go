// Middleware без библиотек: функция, которая оборачивает Handler.
package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
)

// #region chain
type middleware func(http.Handler) http.Handler

// chain собирает цепочку: первый в списке — внешний.
func chain(h http.Handler, list ...middleware) http.Handler {
	for _, m := range slices.Backward(list) {
		h = m(h)
	}
	return h
}

func recoverer(next http.Handler) http.Handler {
	return http.HandlerFunc(
		func(w http.ResponseWriter, r *http.Request) {
			defer func() {
				v := recover()
				if v == nil {
					return
				}
				if v == http.ErrAbortHandler {
					panic(v)
				}
				fmt.Println("паника:", v)
				// Поздно, если ответ уже начат.
				http.Error(w, "Internal Server Error", 500)
			}()
			next.ServeHTTP(w, r)
		})
}

// #endregion chain

func trace(name string) middleware {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(
			func(w http.ResponseWriter, r *http.Request) {
				fmt.Println("→", name)
				defer fmt.Println("←", name)
				next.ServeHTTP(w, r)
			})
	}
}

func main() {
	h := http.HandlerFunc(
		func(_ http.ResponseWriter, r *http.Request) {
			fmt.Println("обработчик", r.URL.Path)
			if r.URL.Path == "/bad" {
				panic("нет заказа")
			}
		})
	app := chain(h, trace("журнал"), recoverer, trace("доступ"))
	for _, path := range []string{"/ok", "/bad"} {
		w := httptest.NewRecorder()
		app.ServeHTTP(w, httptest.NewRequest("GET", path, nil))
		fmt.Println("код", w.Code)
	}
}
