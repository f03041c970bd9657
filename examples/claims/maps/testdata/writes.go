package main

import (
	"fmt"
	"runtime"
)

func main() {
	runtime.GOMAXPROCS(4)
	m := map[int]int{}
	for range 4 {
		go func() {
			defer func() { fmt.Println("поймали:", recover()) }()
			for i := 0; ; i++ {
				m[i%1000] = i
			}
		}()
	}
	select {}
}
