package main

import (
	"fmt"
	"runtime"
	"time"
)

//lint:file-ignore SA5002 пустой цикл показан нарочно

// #region main
func main() {
	// Один P: в каждый момент идёт одна горутина.
	runtime.GOMAXPROCS(1)
	go func() {
		// Ни вызовов функций, ни каналов.
		for {
		}
	}()
	time.Sleep(50 * time.Millisecond)
	fmt.Println("main получила процессор")
}

// #endregion main
