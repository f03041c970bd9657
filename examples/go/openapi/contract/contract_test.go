// Контрактный тест: ответ обработчика сверяется со схемой.
package contract

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers/gorillamux"
)

// #region check
func check(t *testing.T, h http.Handler, path string) error {
	t.Helper()
	doc, err := openapi3.NewLoader().
		LoadFromFile("../api/openapi.yaml")
	if err != nil {
		t.Fatal(err)
	}
	router, err := gorillamux.NewRouter(doc)
	if err != nil {
		t.Fatal(err)
	}
	req := httptest.NewRequest(http.MethodGet, path, nil)
	route, params, err := router.FindRoute(req)
	if err != nil {
		t.Fatal(err)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, req)
	in := &openapi3filter.RequestValidationInput{
		Request: req, PathParams: params, Route: route,
	}
	out := &openapi3filter.ResponseValidationInput{
		RequestValidationInput: in,
		Status:                 w.Code,
		Header:                 w.Header(),
	}
	out.SetBodyBytes(bytes.TrimSpace(w.Body.Bytes()))
	return openapi3filter.ValidateResponse(t.Context(), out)
}

// #endregion check

func reply(body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write([]byte(body))
	}
}

// #region cases
func TestContract(t *testing.T) {
	tests := []struct {
		name, body string
		ok         bool
	}{
		{"по схеме",
			`{"id":"1","price_kopecks":300,"comment":null}`, true},
		{"поле переименовали",
			`{"id":"1","price":300,"comment":null}`, false},
		{"число стало строкой",
			`{"id":"1","price_kopecks":"3","comment":null}`, false},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			err := check(t, reply(tc.body), "/v1/orders/1")
			if (err == nil) != tc.ok {
				t.Fatalf("ошибка %v, ожидали ok=%v", err, tc.ok)
			}
		})
	}
}

// #endregion cases
