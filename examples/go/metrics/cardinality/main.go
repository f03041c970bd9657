// Сколько временных рядов рождает одна метка.
package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"
)

func newCounter() *prometheus.CounterVec {
	return prometheus.NewCounterVec(prometheus.CounterOpts{
		Name: "http_requests_total", Help: "Запросы.",
	}, []string{"path"})
}

func main() {
	byPath, byRoute := newCounter(), newCounter()
	mux := http.NewServeMux()
	// #region labels
	mux.HandleFunc("GET /orders/{id}",
		func(_ http.ResponseWriter, r *http.Request) {
			// Неверно: новый ряд на каждый номер заказа.
			byPath.WithLabelValues(r.URL.Path).Inc()
			// Верно: шаблон маршрута, их конечное число.
			byRoute.WithLabelValues(r.Pattern).Inc()
		})
	// #endregion labels
	for id := range 5000 {
		r := httptest.NewRequest(http.MethodGet,
			fmt.Sprint("/orders/", id), nil)
		mux.ServeHTTP(httptest.NewRecorder(), r)
	}
	fmt.Println("рядов по пути:   ", testutil.CollectAndCount(byPath))
	fmt.Println("рядов по шаблону:", testutil.CollectAndCount(byRoute))
}
