package main

import (
	"fmt"
	"time"
)

// Без ~ подходит только сам int64.
type Int interface{ int | int64 }

func Sum[T Int](items ...T) (total T) {
	for _, v := range items {
		total += v
	}
	return total
}

func main() {
	fmt.Println(Sum(time.Second, time.Minute))
}
