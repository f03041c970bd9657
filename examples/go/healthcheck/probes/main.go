// Три ручки проверок и состояния сервиса.
package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
)

// #region health

// health хранит состояние; менять его дёшево и безопасно.
type health struct {
	started  atomic.Bool
	draining atomic.Bool
	// ready говорит, нужен ли поду трафик прямо сейчас.
	ready func() bool
}

func (h *health) register(mux *http.ServeMux) {
	// Жив: раз обработчик отвечает, процесс работает.
	mux.Handle("GET /livez", probe(func() bool { return true }))
	mux.Handle("GET /startupz", probe(h.started.Load))
	mux.Handle("GET /readyz", probe(func() bool {
		return h.started.Load() && !h.draining.Load() && h.ready()
	}))
}

func probe(ok func() bool) http.Handler {
	return http.HandlerFunc(
		func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Cache-Control", "no-store")
			if !ok() {
				w.WriteHeader(http.StatusServiceUnavailable)
			}
		})
}

// #endregion health

func main() {
	var cacheWarm atomic.Bool
	h := &health{ready: cacheWarm.Load}
	mux := http.NewServeMux()
	h.register(mux)

	show := func(state string) {
		fmt.Printf("%-20s", state)
		for _, path := range []string{"/startupz", "/livez", "/readyz"} {
			rec := httptest.NewRecorder()
			mux.ServeHTTP(rec,
				httptest.NewRequest(http.MethodGet, path, nil))
			fmt.Printf(" %s=%d", path, rec.Code)
		}
		fmt.Println()
	}
	show("запускается")
	h.started.Store(true)
	show("кеш не прогрет")
	cacheWarm.Store(true)
	show("работает")
	h.draining.Store(true)
	show("получен SIGTERM")
}
