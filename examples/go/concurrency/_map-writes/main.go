package main

import "sync"

func main() {
	m := map[int]int{}
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			defer func() { recover() }()
			for i := range 10_000_000 {
				m[i%100] = i
			}
		})
	}
	wg.Wait()
}
