package http

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"
)

// #region test
func TestDeadlineStaysAtClient(t *testing.T) {
	type seen struct {
		deadline bool
		err      error
	}
	result := make(chan seen, 1)
	server := httptest.NewServer(http.HandlerFunc(
		func(w http.ResponseWriter, r *http.Request) {
			_, ok := r.Context().Deadline()
			// Клиент закрыл соединение
			<-r.Context().Done()
			result <- seen{ok, r.Context().Err()}
		}))
	defer server.Close()

	ctx, cancel := context.WithTimeout(
		t.Context(), 200*time.Millisecond)
	defer cancel()
	req, err := http.NewRequestWithContext(
		ctx, http.MethodGet, server.URL, nil)
	if err != nil {
		t.Fatal(err)
	}
	resp, err := http.DefaultClient.Do(req)
	if err == nil {
		resp.Body.Close()
	}
	t.Log("клиент, срок истёк:",
		errors.Is(err, context.DeadlineExceeded))
	s := <-result
	t.Log("сервер, срок известен:", s.deadline)
	t.Log("сервер, Err:", s.err)
}

// #endregion test
