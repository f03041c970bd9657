// Сервер и клиент сгенерированы из одной схемы и говорят по HTTP.
package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"

	"go-konspekt/examples/go/openapi/api"
)

//go:generate go tool -modfile=../../../lint/go.mod oapi-codegen -config config.yaml ../api/openapi.yaml

// service отвечает на методы серверного интерфейса.
type service struct{}

func (service) GetOrder(
	_ context.Context, req api.GetOrderRequestObject,
) (api.GetOrderResponseObject, error) {
	if req.Id == "1" {
		return api.GetOrder200JSONResponse{
			Id: "1", PriceKopecks: 300,
		}, nil
	}
	var r api.GetOrder404ApplicationProblemPlusJSONResponse
	r.Title, r.Status = "Заказ не найден", http.StatusNotFound
	return r, nil
}

// authorized пускает только с ожидаемым токеном.
func authorized(next http.Handler) http.Handler {
	return http.HandlerFunc(
		func(w http.ResponseWriter, r *http.Request) {
			if r.Header.Get("Authorization") != "Bearer secret" {
				w.Header().Set("Content-Type",
					"application/problem+json")
				w.WriteHeader(http.StatusUnauthorized)
				fmt.Fprint(w, `{"title":"Нет токена","status":401}`)
				return
			}
			next.ServeHTTP(w, r)
		})
}

func main() {
	handler := api.NewStrictHandler(service{}, nil)
	srv := httptest.NewServer(authorized(api.HandlerWithOptions(
		handler, api.StdHTTPServerOptions{BaseURL: "/v1"})))
	defer srv.Close()

	// #region client
	// Токен ставит редактор запросов, общий для всех методов.
	token := func(_ context.Context, r *http.Request) error {
		r.Header.Set("Authorization", "Bearer secret")
		return nil
	}
	client, err := NewClientWithResponses(srv.URL+"/v1",
		WithRequestEditorFn(token))
	if err != nil {
		log.Fatal(err)
	}
	// #endregion client
	show(client, "1")
	show(client, "2")

	stranger, err := NewClientWithResponses(srv.URL + "/v1")
	if err != nil {
		log.Fatal(err)
	}
	show(stranger, "1")
}

// #region call
func show(client *ClientWithResponses, id string) {
	resp, err := client.GetOrderWithResponse(
		context.Background(), id)
	if err != nil {
		log.Fatal(err)
	}
	// На каждый ответ схемы — поле; пустое значит «не он».
	switch {
	case resp.JSON200 != nil:
		fmt.Println(resp.JSON200.Id, resp.JSON200.PriceKopecks)
	case resp.ApplicationproblemJSON404 != nil:
		fmt.Println("404:", resp.ApplicationproblemJSON404.Title)
	case resp.ApplicationproblemJSONDefault != nil:
		p := resp.ApplicationproblemJSONDefault
		fmt.Println("прочее:", p.Status, p.Title)
	default:
		fmt.Println("схема не знает такого ответа:", resp.Status())
	}
}

// #endregion call
