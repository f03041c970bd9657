// Условное обновление: If-Match защищает от потерянной записи.
package main

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
)

type store struct {
	mu      sync.Mutex
	version int
	text    string
}

// #region put
func (s *store) put(w http.ResponseWriter, r *http.Request) {
	want := r.Header.Get("If-Match")
	if want == "" {
		http.Error(w, "нужен If-Match",
			http.StatusPreconditionRequired)
		return
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	if err != nil {
		http.Error(w, "тело не прочитано", http.StatusBadRequest)
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	// В базе: UPDATE … WHERE id = $1 AND version = $2.
	if want != s.etag() {
		http.Error(w, "версия устарела",
			http.StatusPreconditionFailed)
		return
	}
	s.version++
	s.text = string(body)
	w.Header().Set("ETag", s.etag())
	w.WriteHeader(http.StatusNoContent)
}

// #endregion put

func (s *store) etag() string { return fmt.Sprintf(`"v%d"`, s.version) }

func main() {
	s := &store{version: 1, text: "черновик"}
	put := func(who, ifMatch, body string) {
		req := httptest.NewRequest("PUT", "/notes/1",
			strings.NewReader(body))
		if ifMatch != "" {
			req.Header.Set("If-Match", ifMatch)
		}
		rec := httptest.NewRecorder()
		s.put(rec, req)
		fmt.Println(who, rec.Code, rec.Header().Get("ETag"))
	}
	put("без версии:", "", "текст")
	put("Анна:", `"v1"`, "правка Анны")
	// Борис читал ту же первую версию и затёр бы правку Анны.
	put("Борис:", `"v1"`, "правка Бориса")
	fmt.Println("сохранено:", s.text)
}
