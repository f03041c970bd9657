// Правила http.ServeMux: методы, переменные, точность шаблона.
package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
)

func main() {
	mux := http.NewServeMux()
	// #region routes
	mux.HandleFunc("GET /orders/{id}", say("заказ"))
	mux.HandleFunc("DELETE /orders/{id}", say("удаление"))
	// Точнее, чем {id}: порядок регистрации неважен.
	mux.HandleFunc("GET /orders/new", say("форма"))
	// Остаток пути, включая косые черты.
	mux.HandleFunc("GET /files/{path...}", say("файл"))
	// Косая черта в конце — всё поддерево.
	mux.HandleFunc("/admin/", say("поддерево"))
	// {$} — только корень, а не всё подряд.
	mux.HandleFunc("GET /{$}", say("корень"))
	// #endregion routes

	for _, t := range [][2]string{
		{"GET", "/"},
		{"GET", "/orders/7"},
		{"HEAD", "/orders/7"},
		{"GET", "/orders/new"},
		{"POST", "/orders/7"},
		{"GET", "/orders/7/"},
		{"GET", "/files/a/b.txt"},
		{"GET", "/admin"},
		{"GET", "/admin/../orders/7"},
		{"GET", "/orders/a%2Fb"},
	} {
		r := httptest.NewRequest(t[0], t[1], nil)
		w := httptest.NewRecorder()
		mux.ServeHTTP(w, r)
		text := w.Body.String()
		switch w.Code {
		case http.StatusMethodNotAllowed:
			text = "Allow: " + w.Header().Get("Allow")
		case http.StatusTemporaryRedirect:
			text = "Location: " + w.Header().Get("Location")
		case http.StatusNotFound:
			text = "не найдено"
		}
		fmt.Printf("%-6s %-18s %d %s\n",
			t[0], t[1], w.Code, text)
	}
}

func say(name string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, name, " ", r.PathValue("id"),
			r.PathValue("path"), " ← ", r.Pattern)
	}
}
