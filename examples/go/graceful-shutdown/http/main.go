// Остановка HTTP-сервиса по SIGTERM с запросом в работе.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"net"
	"net/http"
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"
	"time"
)

// #region run
func run(lis net.Listener, srv *http.Server, ready *atomic.Bool,
) error {
	ctx, stop := signal.NotifyContext(context.Background(),
		os.Interrupt, syscall.SIGTERM)
	defer stop()

	served := make(chan error, 1)
	go func() { served <- srv.Serve(lis) }()
	ready.Store(true)

	select {
	case err := <-served:
		// Сервер умер сам, без сигнала.
		return fmt.Errorf("serve: %w", err)
	case <-ctx.Done():
	}
	fmt.Println("1. сигнал:", context.Cause(ctx))
	// Второй сигнал завершит процесс сразу.
	stop()

	// Пока балансировщик узнаёт о нас, продолжаем отвечать.
	ready.Store(false)
	time.Sleep(200 * time.Millisecond)

	// Контекст новый: ctx уже отменён.
	limit, cancel := context.WithTimeout(
		context.Background(), 10*time.Second)
	defer cancel()
	fmt.Println("2. Shutdown начат")
	if err := srv.Shutdown(limit); err != nil {
		// Срок вышел: рвём то, что осталось.
		return errors.Join(
			fmt.Errorf("shutdown: %w", err), srv.Close())
	}
	fmt.Println("4. Shutdown закончен, Serve вернул:", <-served)
	return nil
}

// #endregion run

func main() {
	var ready atomic.Bool
	started := make(chan struct{})
	mux := http.NewServeMux()
	mux.HandleFunc("GET /pay",
		func(w http.ResponseWriter, _ *http.Request) {
			close(started)
			time.Sleep(600 * time.Millisecond)
			fmt.Println("3. запрос доработал")
			fmt.Fprint(w, "оплачено")
		})
	mux.HandleFunc("GET /readyz",
		func(w http.ResponseWriter, _ *http.Request) {
			if !ready.Load() {
				w.WriteHeader(http.StatusServiceUnavailable)
			}
		})
	lis, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	answer := make(chan string, 1)
	go func() {
		resp, err := http.Get("http://" + lis.Addr().String() +
			"/pay")
		if err != nil {
			answer <- err.Error()
			return
		}
		answer <- resp.Status
		_ = resp.Body.Close()
	}()
	go func() {
		<-started
		_ = syscall.Kill(os.Getpid(), syscall.SIGTERM)
	}()
	srv := &http.Server{
		Handler: mux, ReadHeaderTimeout: 5 * time.Second,
	}
	if err := run(lis, srv, &ready); err != nil {
		log.Fatal(err)
	}
	// Клиентов больше нет: теперь можно закрывать пул базы.
	fmt.Println("5. база закрыта")
	fmt.Println("ответ клиенту:", <-answer)
}
