package main

import (
	"fmt"
	"runtime"
)

// #region main
func heapMB() uint64 {
	var s runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&s)
	return s.HeapAlloc >> 20
}

func main() {
	m := map[int]int{}
	for i := range 1_000_000 {
		m[i] = i
	}
	full := heapMB()
	for i := range 1_000_000 {
		delete(m, i)
	}
	fmt.Println("после delete:", len(m), heapMB() > full/2)
	clear(m)
	fmt.Println("после clear: ", len(m), heapMB() > full/2)
	runtime.KeepAlive(m)
	m = map[int]int{}
	fmt.Println("новое:       ", len(m), heapMB() > full/2)
}

// #endregion main
