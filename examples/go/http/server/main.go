// Сервер на net/http: маршруты, middleware и таймауты.
package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"os"
	"time"
)

// #region middleware
func logging(l *log.Logger, next http.Handler) http.Handler {
	return http.HandlerFunc(
		func(w http.ResponseWriter, r *http.Request) {
			next.ServeHTTP(w, r)
			// Pattern заполнил ServeMux, выбрав обработчик.
			l.Printf("%s %s шаблон=%q",
				r.Method, r.URL.Path, r.Pattern)
		})
}

// #endregion middleware

// #region server
func newServer(l *log.Logger) *http.Server {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /users/{id}",
		func(w http.ResponseWriter, r *http.Request) {
			id := r.PathValue("id")
			fmt.Fprintf(w, "пользователь %s\n", id)
		})
	mux.HandleFunc("GET /users/me",
		func(w http.ResponseWriter, r *http.Request) {
			fmt.Fprintln(w, "текущий пользователь")
		})
	return &http.Server{
		Addr:              ":8080",
		Handler:           logging(l, mux),
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       15 * time.Second,
		WriteTimeout:      30 * time.Second,
		IdleTimeout:       90 * time.Second,
		MaxHeaderBytes:    64 << 10,
	}
}

// #endregion server

func main() {
	srv := newServer(log.New(os.Stdout, "  журнал: ", 0))
	ts := httptest.NewServer(srv.Handler)
	defer ts.Close()

	for _, c := range []struct{ method, path string }{
		{"GET", "/users/7"},
		// Более точный шаблон побеждает, порядок не важен.
		{"GET", "/users/me"},
		{"POST", "/users/7"},
		{"GET", "/orders/1"},
	} {
		req, err := http.NewRequest(c.method, ts.URL+c.path, nil)
		if err != nil {
			log.Fatal(err)
		}
		resp, err := ts.Client().Do(req)
		if err != nil {
			log.Fatal(err)
		}
		body, err := io.ReadAll(resp.Body)
		if err != nil {
			log.Fatal(err)
		}
		resp.Body.Close()
		fmt.Printf("%s Allow=%q %s", resp.Status,
			resp.Header.Get("Allow"), body)
	}
}
