package main

import "sync"

type Counter struct {
	mu sync.Mutex
	n  int
}

func (c Counter) Add() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n++
}

func main() {
	var c Counter
	c.Add()
}
