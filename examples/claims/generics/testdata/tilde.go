package main

import (
	"fmt"
	"time"
)

func sum[T int | int64](items ...T) (total T) {
	for _, item := range items {
		total += item
	}
	return total
}

func main() {
	fmt.Println(sum(time.Second, time.Minute))
}
