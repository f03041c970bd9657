package main

import "fmt"

// #region main
func main() {
	a := []int{1, 2, 3, 4}
	// len 2, cap 4: массив общий
	b := a[:2]
	b = append(b, 99)
	fmt.Println("a:", a, "b:", b)

	// Ёмкость ограничена: cap 2
	c := a[:2:2]
	c = append(c, 77)
	fmt.Println("a:", a, "c:", c)

	// b всё ещё смотрит в массив a
	b[0] = -1
	fmt.Println("a:", a, "c:", c)
}

// #endregion main
