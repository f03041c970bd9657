// Ошибка: main не ждёт Shutdown, и запрос обрывается.
package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
	"syscall"
	"time"
)

// #region wrong
func service(lis net.Listener, h http.Handler) {
	ctx, stop := signal.NotifyContext(
		context.Background(), syscall.SIGTERM)
	defer stop()
	srv := &http.Server{Handler: h}
	go func() {
		<-ctx.Done()
		_ = srv.Shutdown(context.Background())
	}()
	// Вернётся сразу, как только Shutdown вызван.
	if err := srv.Serve(lis); err != http.ErrServerClosed {
		log.Fatal(err)
	}
	// Конец main: процесс вышел, Shutdown ещё ждал запрос.
}

// #endregion wrong

func main() {
	if len(os.Args) > 1 {
		child()
		return
	}
	cmd := exec.Command(os.Args[0], "child")
	out, err := cmd.StdoutPipe()
	check(err)
	check(cmd.Start())
	lines := bufio.NewScanner(out)
	lines.Scan()
	addr := lines.Text()
	result := make(chan error, 1)
	go func() {
		resp, err := http.Get("http://" + addr)
		if err == nil {
			_ = resp.Body.Close()
		}
		result <- err
	}()
	// Ребёнок сообщил, что запрос в работе.
	lines.Scan()
	check(cmd.Process.Signal(syscall.SIGTERM))
	err = <-result
	fmt.Println("клиент получил EOF:", errors.Is(err, io.EOF))
	fmt.Println("код выхода:", cmd.Wait())
}

func child() {
	lis, err := net.Listen("tcp", "127.0.0.1:0")
	check(err)
	fmt.Println(lis.Addr())
	service(lis, http.HandlerFunc(
		func(w http.ResponseWriter, _ *http.Request) {
			fmt.Println("начат")
			time.Sleep(time.Second)
			fmt.Fprint(w, "готово")
		}))
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
