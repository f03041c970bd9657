package main

import "fmt"

// #region main
func main() {
	x := 1
	// Аргумент вычислен сейчас: в вызов попадёт 1.
	defer fmt.Println("аргумент:", x)
	// Замыкание прочитает x при выходе из функции.
	defer func() { fmt.Println("замыкание:", x) }()

	for i := range 3 {
		defer fmt.Println("цикл:", i)
	}
	x = 2
	fmt.Println("тело функции закончено")
}

// #endregion main
