package main

import (
	"log"
	"os"
	"runtime"
	"runtime/pprof"
)

// #region heap

var cache [][]byte

// keep копит 8 МиБ: они живы.
//
//go:noinline
func keep() {
	for range 8 {
		cache = append(cache, make([]byte, 1<<20))
	}
}

// churn выделяет 64 МиБ и сразу бросает.
//
//go:noinline
func churn() {
	for range 64 {
		buf := make([]byte, 1<<20)
		runtime.KeepAlive(buf)
	}
}

// #endregion heap

func main() {
	// Только для примера: учесть каждую аллокацию.
	runtime.MemProfileRate = 1
	keep()
	churn()
	// Профиль кучи верен на конец последней сборки.
	runtime.GC()
	f, err := os.Create(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	if err := pprof.WriteHeapProfile(f); err != nil {
		log.Fatal(err)
	}
}
