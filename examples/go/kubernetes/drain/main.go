// Под останавливается раньше, чем балансировщик об этом узнал.
package main

import (
	"context"
	"fmt"
	"log"
	"net"
	"net/http"
	"sync/atomic"
	"time"
)

const (
	// Столько список адресов доходит до балансировщика.
	spread = 300 * time.Millisecond
	every  = 10 * time.Millisecond
)

func main() {
	fmt.Println("без паузы, были отказы:", rollout(0) > 0)
	fmt.Println("с паузой, были отказы:",
		rollout(2*spread) > 0)
}

// #region rollout
// rollout удаляет старый под под нагрузкой и считает отказы.
func rollout(pause time.Duration) int {
	oldPod, newPod := start(), start()
	defer newPod.Close()

	var target atomic.Pointer[http.Server]
	target.Store(oldPod)

	// Удаление пода запускает две независимые ветки.
	go func() { // 1. Адрес исчезает у балансировщика.
		time.Sleep(spread)
		target.Store(newPod)
	}()
	go func() { // 2. kubelet: preStop, затем SIGTERM.
		time.Sleep(pause)
		_ = oldPod.Shutdown(context.Background())
	}()
	return load(&target, 4*spread)
}

// #endregion rollout

// #region load
func load(target *atomic.Pointer[http.Server],
	length time.Duration) (failed int) {
	// Соединение каждый раз новое.
	client := http.Client{Transport: &http.Transport{
		DisableKeepAlives: true,
	}}
	for end := time.Now().Add(length); time.Now().Before(end); {
		resp, err := client.Get("http://" + target.Load().Addr)
		if err != nil {
			failed++
		} else {
			_ = resp.Body.Close()
		}
		time.Sleep(every)
	}
	return failed
}

// #endregion load

func start() *http.Server {
	lis, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	srv := &http.Server{
		Addr: lis.Addr().String(),
		Handler: http.HandlerFunc(
			func(http.ResponseWriter, *http.Request) {}),
		ReadHeaderTimeout: time.Second,
	}
	go func() { _ = srv.Serve(lis) }()
	return srv
}
