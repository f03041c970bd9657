// Package httpapi — транспорт: разбор запроса и коды ответа.
package httpapi

import (
	"context"
	"errors"
	"net/http"

	"go-konspekt/examples/go/architecture/layers/internal/order"
)

// #region handler
// Payer — всё, что обработчику нужно от сервиса.
type Payer interface {
	Pay(ctx context.Context, id string) error
}

func New(p Payer) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /orders/{id}/pay",
		func(w http.ResponseWriter, r *http.Request) {
			err := p.Pay(r.Context(), r.PathValue("id"))
			w.WriteHeader(statusCode(err))
		})
	return mux
}

func statusCode(err error) int {
	switch {
	case err == nil:
		return http.StatusNoContent
	case errors.Is(err, order.ErrNotFound):
		return http.StatusNotFound
	case errors.Is(err, order.ErrPaid):
		return http.StatusConflict
	default:
		return http.StatusInternalServerError
	}
}

// #endregion handler
