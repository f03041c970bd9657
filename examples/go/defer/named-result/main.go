package main

import "fmt"

//lint:file-ignore SA4006 потерянное значение показано нарочно

// #region funcs
// Результат без имени: return скопировал значение раньше.
func unnamed() int {
	x := 1
	defer func() { x++ }()
	return x
}

// Именованный результат: return записал в x, defer изменил x.
func named() (x int) {
	defer func() { x++ }()
	return 1
}

// Аргумент отложенного вызова — копия, результат не тронут.
func argument() (x int) {
	defer func(x int) { x++ }(x)
	return 1
}

// #endregion funcs

func main() {
	fmt.Println("unnamed:", unnamed())
	fmt.Println("named:", named())
	fmt.Println("argument:", argument())
}
