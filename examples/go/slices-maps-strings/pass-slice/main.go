package main

import "fmt"

// #region main
// Заголовок среза передан копией, массив — общий.
func change(s []int) {
	s[0] = 100
	s = append(s, 4)
	s[1] = 200
	fmt.Println("внутри: ", s)
}

func main() {
	full := []int{1, 2, 3}
	// append взял новый массив
	change(full)
	fmt.Println("снаружи:", full)

	spare := make([]int, 3, 8)
	// Места хватило: массив тот же
	change(spare)
	fmt.Println("снаружи:", spare, "скрыто:", spare[:4])
}

// #endregion main
