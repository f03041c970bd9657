// Идемпотентный POST: ключ, отпечаток запроса и повтор ответа.
package main

import (
	"crypto/sha256"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
)

// #region handler
type record struct {
	print    [32]byte
	done     bool
	location string
}

type api struct {
	mu      sync.Mutex
	records map[string]*record
	orders  int
}

func (a *api) create(w http.ResponseWriter, r *http.Request) {
	key := r.Header.Get("Idempotency-Key")
	if key == "" {
		http.Error(w, "нет Idempotency-Key", http.StatusBadRequest)
		return
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	if err != nil {
		http.Error(w, "тело не прочитано", http.StatusBadRequest)
		return
	}
	sum := sha256.Sum256(body)
	rec, fresh := a.claim(key, sum)
	switch {
	case rec.print != sum:
		http.Error(w, "ключ занят другим запросом",
			http.StatusUnprocessableEntity)
	case !fresh && !rec.done:
		http.Error(w, "запрос выполняется", http.StatusConflict)
	default:
		if fresh {
			rec = a.finish(key)
		}
		w.Header().Set("Location", rec.location)
		w.WriteHeader(http.StatusCreated)
	}
}

// #endregion handler

// #region store
// claim занимает ключ.
// В базе это INSERT … ON CONFLICT DO NOTHING.
func (a *api) claim(key string, print [32]byte) (record, bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if rec, ok := a.records[key]; ok {
		return *rec, false
	}
	a.records[key] = &record{print: print}
	return *a.records[key], true
}

// finish создаёт заказ и запоминает ответ. В базе обе записи
// идут в одной транзакции.
func (a *api) finish(key string) record {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.orders++
	rec := a.records[key]
	rec.done = true
	rec.location = fmt.Sprintf("/orders/%d", a.orders)
	return *rec
}

// #endregion store

func main() {
	a := &api{records: map[string]*record{}}
	post := func(title, key, body string) {
		req := httptest.NewRequest("POST", "/orders",
			strings.NewReader(body))
		req.Header.Set("Idempotency-Key", key)
		rec := httptest.NewRecorder()
		a.create(rec, req)
		fmt.Println(title, rec.Code, rec.Header().Get("Location"))
	}
	post("первый:", "k1", `{"sku":17}`)
	post("повтор после таймаута:", "k1", `{"sku":17}`)
	post("тот же ключ, другое тело:", "k1", `{"sku":99}`)
	a.claim("k2", sha256.Sum256([]byte(`{"sku":17}`)))
	post("первый ещё идёт:", "k2", `{"sku":17}`)
	post("новый ключ:", "k3", `{"sku":17}`)
	fmt.Println("заказов:", a.orders)
}
