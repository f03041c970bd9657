// Сервер, сгенерированный из схемы: пишем только метод.
package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"

	"go-konspekt/examples/go/openapi/api"
)

// #region impl
type service struct{}

var _ api.StrictServerInterface = service{}

func (service) GetOrder(
	_ context.Context, req api.GetOrderRequestObject,
) (api.GetOrderResponseObject, error) {
	switch req.Id {
	case "1":
		return api.GetOrder200JSONResponse{
			Id: "1", PriceKopecks: 300,
		}, nil
	case "500":
		return nil, errors.New("dial tcp 10.0.0.7:5432: timeout")
	}
	// Тип ответа 404 описан в схеме, другого не вернуть.
	var r api.GetOrder404ApplicationProblemPlusJSONResponse
	r.Title, r.Status = "Заказ не найден", http.StatusNotFound
	return r, nil
}

// #endregion impl

func main() {
	plain := api.NewStrictHandler(service{}, nil)
	show("по умолчанию", plain, "1", "2", "500")

	// #region errors
	closed := api.NewStrictHandlerWithOptions(service{}, nil,
		api.StrictHTTPServerOptions{
			ResponseErrorHandlerFunc: func(
				w http.ResponseWriter, _ *http.Request, _ error,
			) {
				// Подробности — в журнал, клиенту — общий ответ.
				http.Error(w, "Internal Server Error",
					http.StatusInternalServerError)
			},
		})
	// #endregion errors
	show("с обработчиком ошибок", closed, "500")
}

func show(name string, si api.ServerInterface, ids ...string) {
	fmt.Println(name + ":")
	h := api.HandlerWithOptions(si,
		api.StdHTTPServerOptions{BaseURL: "/v1"})
	for _, id := range ids {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequest(
			http.MethodGet, "/v1/orders/"+id, nil))
		fmt.Print("  ", w.Code, " ", w.Body)
	}
}
