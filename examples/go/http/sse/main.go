// Server-Sent Events: поток событий в обычном ответе HTTP.
package main

import (
	"bufio"
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"time"
)

// #region handler
func events(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/event-stream")
	w.Header().Set("Cache-Control", "no-store")
	rc := http.NewResponseController(w)
	// Общий WriteTimeout оборвал бы долгий поток: снимаем его.
	if err := rc.SetWriteDeadline(time.Time{}); err != nil {
		log.Print(err)
	}
	for i, status := range []string{"accepted", "packed", "sent"} {
		if r.Context().Err() != nil {
			// Клиент ушёл.
			return
		}
		fmt.Fprintf(w, "id: %d\nevent: status\ndata: %s\n\n",
			i+1, status)
		if err := rc.Flush(); err != nil {
			return
		}
	}
}

// #endregion handler

func main() {
	ts := httptest.NewServer(http.HandlerFunc(events))
	defer ts.Close()
	resp, err := ts.Client().Get(ts.URL)
	if err != nil {
		log.Fatal(err)
	}
	defer resp.Body.Close()
	fmt.Println(resp.Header.Get("Content-Type"))
	sc := bufio.NewScanner(resp.Body)
	for sc.Scan() {
		fmt.Println(sc.Text())
	}
	if err := sc.Err(); err != nil {
		log.Fatal(err)
	}
}
