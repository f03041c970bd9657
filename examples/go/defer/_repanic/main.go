package main

import "fmt"

// #region main
func main() {
	defer fmt.Println("этот defer всё равно выполнится")
	defer func() { panic("вторая, из defer") }()
	panic("первая")
}

// #endregion main
