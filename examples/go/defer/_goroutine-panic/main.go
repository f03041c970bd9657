package main

import (
	"fmt"
	"sync"
)

// #region main
func main() {
	// Этот recover чужую горутину не спасёт.
	defer func() { fmt.Println("recover:", recover()) }()

	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		var m map[string]int
		m["a"] = 1
	}()
	wg.Wait()
	// main не завершится сама
	select {}
}

// #endregion main
