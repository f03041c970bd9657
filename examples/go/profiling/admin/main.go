package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/http/pprof"
)

// #region mux

// public — то, что видит мир: только своё API.
func public() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /users", users)
	return mux
}

// admin слушает 127.0.0.1 или внутренний адрес.
func admin() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /debug/pprof/", pprof.Index)
	mux.HandleFunc("GET /debug/pprof/profile", pprof.Profile)
	mux.HandleFunc("GET /debug/pprof/symbol", pprof.Symbol)
	mux.HandleFunc("GET /debug/pprof/trace", pprof.Trace)
	return mux
}

// #endregion mux

func users(w http.ResponseWriter, _ *http.Request) {
	fmt.Fprintln(w, "[]")
}

func status(h http.Handler, path string) int {
	rec := httptest.NewRecorder()
	h.ServeHTTP(rec, httptest.NewRequest(http.MethodGet, path, nil))
	return rec.Code
}

func main() {
	const heap = "/debug/pprof/heap"
	fmt.Println("публичный порт:", status(public(), heap))
	fmt.Println("служебный порт:", status(admin(), heap))
	// Импорт net/http/pprof уже вписал себя в общий mux.
	fmt.Println("DefaultServeMux:", status(http.DefaultServeMux, heap))
}
