//go:build linux

// Ждать в канале — ждать без потока; в системном вызове — с потоком.
package main

import (
	"fmt"
	"log"
	"os"
	"syscall"
	"time"
)

func main() {
	// #region waits
	block := make(chan struct{})
	for range 1000 {
		go func() { <-block }()
	}
	fmt.Println("1000 горутин ждут в канале,",
		"потоков больше 100:", threads() > 100)

	var pipe [2]int
	if err := syscall.Pipe(pipe[:]); err != nil {
		log.Fatal(err)
	}
	for range 200 {
		// read(2) в обход netpoller: поток стоит в ядре.
		go func() {
			_, _ = syscall.Read(pipe[0], make([]byte, 1))
		}()
	}
	fmt.Println("200 горутин в read(2),",
		"потоков больше 200:", threads() > 200)
	// #endregion waits
	close(block)
}

// #region threads
// threads считает потоки процесса: по папке на каждый.
func threads() int {
	time.Sleep(300 * time.Millisecond)
	list, err := os.ReadDir("/proc/self/task")
	if err != nil {
		log.Fatal(err)
	}
	return len(list)
}

// #endregion threads
