package main

import (
	"fmt"
	"os"
	"runtime/pprof"
	"strings"
	"time"
)

// #region main
func leak() {
	// Получатель ушёл, отправитель ждёт вечно.
	ch := make(chan int)
	go func() { ch <- 1 }()
}

func main() {
	for range 3 {
		leak()
	}
	time.Sleep(100 * time.Millisecond)

	var out strings.Builder
	err := pprof.Lookup("goroutineleak").WriteTo(&out, 1)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	title, _, _ := strings.Cut(out.String(), "\n")
	fmt.Println(title)
}

// #endregion main
