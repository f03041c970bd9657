// Точка сборки: единственное место, где слои знают друг о друге.
package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"

	"go-konspekt/examples/go/architecture/layers/internal/httpapi"
	"go-konspekt/examples/go/architecture/layers/internal/memory"
	"go-konspekt/examples/go/architecture/layers/internal/order"
)

func main() {
	// #region wiring
	repo := memory.NewOrders(order.Order{
		ID: "7", Status: order.New,
	})
	service := order.NewService(repo)
	api := httpapi.New(service)
	// #endregion wiring

	for _, id := range []string{"7", "7", "404"} {
		w := httptest.NewRecorder()
		api.ServeHTTP(w, httptest.NewRequest(
			http.MethodPost, "/orders/"+id+"/pay", nil))
		fmt.Println("POST", id, w.Code)
	}
}
