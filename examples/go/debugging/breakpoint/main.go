package main

import (
	"fmt"
	"log"
	"net"
	"net/http"
)

func main() {
	http.HandleFunc("GET /work", work)
	http.HandleFunc("GET /healthz", healthz)
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(ln.Addr())
	log.Fatal(http.Serve(ln, nil))
}

func work(w http.ResponseWriter, _ *http.Request) {
	fmt.Fprintln(w, "готово")
}

func healthz(w http.ResponseWriter, _ *http.Request) {
	fmt.Fprintln(w, "жив")
}
