package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"runtime/pprof"
	"time"
)

// #region leak

// first отдаёт первый ответ. Канал без буфера:
// проигравшие горутины ждут получателя вечно.
func first(ctx context.Context, ask []func() string) (string, error) {
	ch := make(chan string)
	for _, f := range ask {
		go func() { ch <- f() }()
	}
	select {
	case v := <-ch:
		return v, nil
	case <-ctx.Done():
		return "", errors.New("никто не ответил")
	}
}

// #endregion leak

func main() {
	say := func() string { return "ответ" }
	ask := []func() string{say, say, say}
	if _, err := first(context.Background(), ask); err != nil {
		log.Fatal(err)
	}
	// Дать проигравшим дойти до отправки.
	time.Sleep(50 * time.Millisecond)

	p := pprof.Lookup("goroutineleak")
	if err := p.WriteTo(os.Stdout, 1); err != nil {
		log.Fatal(err)
	}
	fmt.Println("утечка найдена без единого снимка «до»")
}
