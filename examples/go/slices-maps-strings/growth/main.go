package main

import "fmt"

// #region main
// Массив уходит в кучу через глобальную переменную.
var global []int

func main() {
	last := -1
	fmt.Print("куча:")
	for i := range 2000 {
		global = append(global, i)
		if cap(global) != last {
			last = cap(global)
			fmt.Print(" ", last)
		}
	}

	// Не убегает: первые 32 байта компилятор даёт на стеке.
	var local []int
	last = -1
	fmt.Print("\nстек:")
	for i := range 40 {
		local = append(local, i)
		if cap(local) != last {
			last = cap(local)
			fmt.Print(" ", last)
		}
	}
	fmt.Println()
}

// #endregion main
