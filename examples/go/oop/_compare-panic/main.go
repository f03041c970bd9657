package main

import "fmt"

func main() {
	var a, b any = []int{1}, "строка"
	// Типы разные: просто false
	fmt.Println(a == b)

	b = []int{1}
	// Тип один, но срезы несравнимы
	fmt.Println(a == b)
}
