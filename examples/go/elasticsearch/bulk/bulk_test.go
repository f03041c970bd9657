package bulk

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// Ответ составлен по документации Bulk API, сервера здесь нет.
const answer = `{"errors": true, "items": [
 {"index": {"_id": "1", "status": 201}},
 {"index": {"_id": "2", "status": 409, "error":
  {"type": "version_conflict_engine_exception", "reason": "…"}}},
 {"index": {"_id": "3", "status": 400, "error":
  {"type": "document_parsing_exception", "reason": "price"}}}]}`

func TestIndex(t *testing.T) {
	var sent string
	srv := httptest.NewServer(http.HandlerFunc(
		func(w http.ResponseWriter, r *http.Request) {
			body, err := io.ReadAll(r.Body)
			if err != nil {
				t.Error(err)
			}
			sent = string(body)
			if _, err := io.WriteString(w, answer); err != nil {
				t.Error(err)
			}
		}))
	defer srv.Close()
	docs := []Doc{
		{ID: "1", Version: 7, Source: map[string]any{"price": 10}},
		{ID: "2", Version: 3, Source: map[string]any{"price": 20}},
		{ID: "3", Version: 1, Source: map[string]any{"price": "x"}},
	}
	failed, err := Index(t.Context(), srv.Client(), srv.URL, docs)
	if err != nil {
		t.Fatal(err)
	}
	if len(failed) != 1 ||
		!strings.HasPrefix(failed["3"], "document_parsing") {
		t.Errorf("отвергнуто: %v", failed)
	}
	if n := strings.Count(sent, "\n"); n != 6 {
		t.Errorf("строк NDJSON: %d", n)
	}
}
