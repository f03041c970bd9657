package main

import (
	"fmt"
	"time"
)

// #region constraint
// ~ допускает и типы, определённые на основе int64.
type Number interface {
	~int | ~int64 | ~float64
}

func Sum[T Number](items ...T) T {
	// Нулевое значение неизвестного типа
	var total T
	for _, v := range items {
		total += v
	}
	return total
}

// #endregion constraint

// #region main
func main() {
	fmt.Println(Sum(1, 2, 3))
	fmt.Println(Sum(0.5, 0.25))
	// time.Duration — это int64: нужен именно ~int64.
	fmt.Println(Sum(time.Second, 500*time.Millisecond))
}

// #endregion main
