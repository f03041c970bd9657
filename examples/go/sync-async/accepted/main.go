// Долгая операция: 202 Accepted, адрес статуса и опрос.
package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
)

// #region handlers
type api struct {
	jobs chan string
	done atomic.Bool
}

func (a *api) create(w http.ResponseWriter, r *http.Request) {
	// Настоящий сервис сначала запишет задание в базу.
	select {
	case a.jobs <- "42":
	default:
		w.Header().Set("Retry-After", "5")
		http.Error(w, "очередь полна",
			http.StatusServiceUnavailable)
		return
	}
	w.Header().Set("Location", "/operations/42")
	w.Header().Set("Retry-After", "2")
	w.WriteHeader(http.StatusAccepted)
}

func (a *api) status(w http.ResponseWriter, r *http.Request) {
	if !a.done.Load() {
		w.Header().Set("Retry-After", "2")
		fmt.Fprint(w, `{"status":"running"}`)
		return
	}
	// 303: за результатом идут новым GET по другому адресу.
	http.Redirect(w, r, "/reports/42", http.StatusSeeOther)
}

// #endregion handlers

func (a *api) report(w http.ResponseWriter, r *http.Request) {
	fmt.Fprint(w, `{"report":42}`)
}

func main() {
	a := &api{jobs: make(chan string, 1)}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /reports", a.create)
	mux.HandleFunc("GET /operations/{id}", a.status)
	mux.HandleFunc("GET /reports/{id}", a.report)

	call := func(method, path string) {
		rec := httptest.NewRecorder()
		mux.ServeHTTP(rec, httptest.NewRequest(method, path, nil))
		fmt.Println(method, path, "->", rec.Code)
		for _, h := range []string{"Location", "Retry-After"} {
			if v := rec.Header().Get(h); v != "" {
				fmt.Printf("  %s: %s\n", h, v)
			}
		}
	}
	call("POST", "/reports")
	// Воркер ещё не взял задание: второму места нет.
	call("POST", "/reports")
	call("GET", "/operations/42")
	// Воркер взял задание и закончил его.
	<-a.jobs
	a.done.Store(true)
	call("GET", "/operations/42")
	call("GET", "/reports/42")
}
