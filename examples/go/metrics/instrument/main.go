// Метрики HTTP-сервиса: запросы, ошибки, задержка, в работе.
package main

import (
	"bufio"
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"strings"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promauto"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// #region metrics

type metrics struct {
	duration *prometheus.HistogramVec
	inFlight prometheus.Gauge
}

func newMetrics(reg prometheus.Registerer) *metrics {
	// Горутины, GC, память, дескрипторы — без своего кода.
	reg.MustRegister(
		collectors.NewGoCollector(),
		collectors.NewProcessCollector(
			collectors.ProcessCollectorOpts{}),
	)
	auto := promauto.With(reg)
	return &metrics{
		duration: auto.NewHistogramVec(
			prometheus.HistogramOpts{
				Name: "http_request_duration_seconds",
				Help: "Время обработки запроса.",
				// Граница 0.3 — порог из SLO.
				Buckets: []float64{.3, 1, 3},
			}, []string{"handler", "method", "code"}),
		inFlight: auto.NewGauge(prometheus.GaugeOpts{
			Name: "http_requests_in_flight",
			Help: "Запросов в работе прямо сейчас.",
		}),
	}
}

// handler — шаблон маршрута, а не путь с номером заказа.
func (m *metrics) wrap(handler string, h http.Handler,
) http.Handler {
	hist := m.duration.MustCurryWith(
		prometheus.Labels{"handler": handler})
	return promhttp.InstrumentHandlerInFlight(m.inFlight,
		promhttp.InstrumentHandlerDuration(hist, h))
}

// #endregion metrics

func order(w http.ResponseWriter, r *http.Request) {
	if r.PathValue("id") == "0" {
		http.Error(w, "сломалось", http.StatusInternalServerError)
		return
	}
	fmt.Fprint(w, "ok")
}

func main() {
	reg := prometheus.NewRegistry()
	m := newMetrics(reg)

	mux := http.NewServeMux()
	const route = "/orders/{id}"
	mux.Handle("GET "+route, m.wrap(route, http.HandlerFunc(order)))
	mux.Handle("GET /metrics",
		promhttp.HandlerFor(reg, promhttp.HandlerOpts{}))
	srv := httptest.NewServer(mux)
	defer srv.Close()

	for _, id := range []string{"1", "2", "3", "0"} {
		resp, err := http.Get(srv.URL + "/orders/" + id)
		if err != nil {
			log.Fatal(err)
		}
		if err := resp.Body.Close(); err != nil {
			log.Fatal(err)
		}
	}
	resp, err := http.Get(srv.URL + "/metrics")
	if err != nil {
		log.Fatal(err)
	}
	defer resp.Body.Close()
	lines := bufio.NewScanner(resp.Body)
	for lines.Scan() {
		line := lines.Text()
		// Сумма времени каждый раз своя: в вывод не берём.
		if strings.Contains(line, "_seconds_sum") {
			continue
		}
		if strings.Contains(line, "http_request") {
			fmt.Println(line)
		}
	}
}
