// Клиент с таймаутами и двумя разными ошибками ожидания.
package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"time"
)

// #region client
func newClient(total time.Duration) *http.Client {
	// Копия сохраняет настройки прокси, HTTP/2 и TLS.
	tr := http.DefaultTransport.(*http.Transport).Clone()
	tr.DialContext = (&net.Dialer{Timeout: time.Second}).DialContext
	tr.TLSHandshakeTimeout = time.Second
	tr.ResponseHeaderTimeout = 5 * time.Second
	// По умолчанию на хост — только 2 свободных соединения.
	tr.MaxIdleConnsPerHost = 100
	return &http.Client{Transport: tr, Timeout: total}
}

// #endregion client

func main() {
	stop := make(chan struct{})
	slow := httptest.NewServer(http.HandlerFunc(
		func(w http.ResponseWriter, r *http.Request) { <-stop }))
	defer slow.Close()
	defer close(stop)

	// #region calls
	client := newClient(50 * time.Millisecond)
	_, err := client.Get(slow.URL)
	fmt.Println(errors.Unwrap(err))
	var ne net.Error
	fmt.Println("Timeout():", errors.As(err, &ne) && ne.Timeout())

	ctx, cancel := context.WithTimeout(
		context.Background(), 50*time.Millisecond)
	defer cancel()
	req, err := http.NewRequestWithContext(
		ctx, http.MethodGet, slow.URL, nil)
	if err != nil {
		panic(err)
	}
	_, err = newClient(time.Minute).Do(req)
	fmt.Println(errors.Unwrap(err))
	fmt.Println("DeadlineExceeded:",
		errors.Is(err, context.DeadlineExceeded))
	// #endregion calls
}
