package main

import (
	"fmt"
	"log"
	"net"
	"net/http"
)

func work(w http.ResponseWriter, _ *http.Request) {
	fmt.Fprint(w, "готово")
}

func main() {
	http.HandleFunc("GET /work", work)
	http.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, "жив")
	})
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("адрес", listener.Addr())
	log.Fatal(http.Serve(listener, nil))
}
