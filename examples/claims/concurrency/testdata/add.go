package main

import "sync"

func main() {
	var wg sync.WaitGroup
	for range 3 {
		go func() {
			wg.Add(1)
			defer wg.Done()
		}()
	}
	wg.Wait()
}
