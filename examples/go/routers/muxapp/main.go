// gorilla/mux: регулярное выражение в пути, подроутер, имя пути.
package main

import (
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"

	"github.com/gorilla/mux"
)

func main() {
	// #region routes
	r := mux.NewRouter()
	v1 := r.PathPrefix("/v1").Subrouter()
	v1.HandleFunc("/orders/{id:[0-9]+}", show).
		Methods(http.MethodGet).
		Name("order")
	// Порядок важен: совпавший первым побеждает.
	v1.HandleFunc("/orders/{slug}", show)
	v1.HandleFunc("/orders/new", show)
	// #endregion routes

	u, err := r.Get("order").URL("id", "7")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("адрес по имени:", u)
	for _, path := range []string{
		"/v1/orders/7", "/v1/orders/new",
	} {
		w := httptest.NewRecorder()
		r.ServeHTTP(w, httptest.NewRequest("GET", path, nil))
		fmt.Println(path, w.Code, w.Body)
	}
}

func show(w http.ResponseWriter, r *http.Request) {
	fmt.Fprint(w, mux.Vars(r))
}
