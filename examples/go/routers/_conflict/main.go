// Ни один из двух шаблонов не точнее другого: паника при старте.
package main

import "net/http"

func main() {
	h := http.NotFoundHandler()
	mux := http.NewServeMux()
	// #region conflict
	mux.Handle("GET /orders/{id}/items", h)
	mux.Handle("GET /orders/new/{part}", h)
	// #endregion conflict
}
