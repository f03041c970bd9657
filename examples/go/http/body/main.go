// Когда соединение вернётся в пул: читать, закрыть, забыть.
package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"net/http/httptrace"
	"time"
)

// #region reuse
// reused делает два запроса подряд и сообщает, пошёл ли
// второй по соединению первого.
func reused(size int, finish func(io.ReadCloser)) bool {
	ts := httptest.NewServer(http.HandlerFunc(
		func(w http.ResponseWriter, r *http.Request) {
			if _, err := w.Write(make([]byte, size)); err != nil {
				return
			}
		}))
	defer ts.Close()
	client := ts.Client()

	resp, err := client.Get(ts.URL)
	if err != nil {
		log.Fatal(err)
	}
	finish(resp.Body)
	// Дочитывание при Close идёт в фоне: дадим ему время.
	time.Sleep(100 * time.Millisecond)

	var again bool
	trace := &httptrace.ClientTrace{
		GotConn: func(i httptrace.GotConnInfo) { again = i.Reused },
	}
	req, err := http.NewRequest(http.MethodGet, ts.URL, nil)
	if err != nil {
		log.Fatal(err)
	}
	req = req.WithContext(
		httptrace.WithClientTrace(req.Context(), trace))
	second, err := client.Do(req)
	if err != nil {
		log.Fatal(err)
	}
	second.Body.Close()
	resp.Body.Close()
	return again
}

// #endregion reuse

func main() {
	read := func(b io.ReadCloser) {
		if _, err := io.Copy(io.Discard, b); err != nil {
			log.Fatal(err)
		}
		b.Close()
	}
	closeOnly := func(b io.ReadCloser) { b.Close() }
	forget := func(io.ReadCloser) {}

	fmt.Println("Соединение переиспользовано?")
	fmt.Println("1 КБ, прочли и закрыли:", reused(1<<10, read))
	fmt.Println("1 КБ, только закрыли:", reused(1<<10, closeOnly))
	fmt.Println("1 МБ, только закрыли:", reused(1<<20, closeOnly))
	fmt.Println("1 МБ, прочли и закрыли:", reused(1<<20, read))
	fmt.Println("1 МБ, забыли закрыть:", reused(1<<20, forget))
}
