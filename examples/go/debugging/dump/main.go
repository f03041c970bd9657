package main

import (
	"context"
	"fmt"
	"runtime"
	"runtime/pprof"
	"strings"
	"sync"
	"time"
)

// #region deadlock

// move берёт замки в порядке аргументов.
func move(from, to *sync.Mutex, met *sync.WaitGroup) {
	from.Lock()
	met.Done()
	met.Wait()
	to.Lock()
}

func start(route string, f func()) {
	labels := pprof.Labels("route", route)
	go pprof.Do(context.Background(), labels,
		func(context.Context) { f() })
}

func main() {
	var stock, orders sync.Mutex
	var met sync.WaitGroup
	met.Add(2)
	start("/reserve", func() { move(&stock, &orders, &met) })
	start("/cancel", func() { move(&orders, &stock, &met) })

	// Сервер жив: main не спит, рантайм тупика не заметит.
	time.Sleep(50 * time.Millisecond)
	buf := make([]byte, 1<<16)
	show(string(buf[:runtime.Stack(buf, true)]))
}

// #endregion deadlock

// show оставляет заголовки горутин и функции этой программы.
func show(dump string) {
	for line := range strings.Lines(dump) {
		if strings.HasPrefix(line, "goroutine ") {
			fmt.Print(line)
		}
		if strings.HasPrefix(line, "main.") {
			name, _, _ := strings.Cut(line, "(")
			fmt.Println("   ", name)
		}
	}
}
