// Ошибка API в формате application/problem+json (RFC 9457).
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
)

// #region problem
type problem struct {
	Type   string `json:"type"`
	Title  string `json:"title"`
	Status int    `json:"status"`
	Detail string `json:"detail,omitempty"`
	// Расширение: по этому номеру поддержка найдёт журнал.
	TraceID string `json:"trace_id"`
}

var errOutOfStock = errors.New("out of stock")

func writeError(w http.ResponseWriter, log *slog.Logger,
	traceID string, err error,
) {
	// Неизвестная ошибка: подробности только в журнал.
	p := problem{Type: "about:blank",
		Title:   "Internal Server Error",
		Status:  http.StatusInternalServerError,
		TraceID: traceID}
	if errors.Is(err, errOutOfStock) {
		p.Type = "https://api.example.com/problems/out-of-stock"
		p.Title = "Товара нет на складе"
		p.Status = http.StatusConflict
		p.Detail = "Доступно 0, запрошено 1"
	}
	log.Error("request failed", "trace_id", traceID, "err", err)
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(p.Status)
	if err := json.NewEncoder(w).Encode(p); err != nil {
		log.Error("write response", "err", err)
	}
}

// #endregion problem

func main() {
	log := slog.New(slog.NewTextHandler(os.Stdout,
		&slog.HandlerOptions{ReplaceAttr: dropTime}))
	for _, err := range []error{
		fmt.Errorf("reserve sku 17: %w", errOutOfStock),
		errors.New("pq: password authentication failed"),
	} {
		rec := httptest.NewRecorder()
		writeError(rec, log, "4bf92f", err)
		fmt.Println(rec.Code, rec.Header().Get("Content-Type"))
		fmt.Print(rec.Body)
	}
}

func dropTime(_ []string, a slog.Attr) slog.Attr {
	if a.Key == slog.TimeKey {
		return slog.Attr{}
	}
	return a
}
