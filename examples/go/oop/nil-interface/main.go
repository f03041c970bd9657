package main

import "fmt"

// #region main
type NotFound struct{ id int }

func (e *NotFound) Error() string { return "не найдено" }

// Ошибка: типизированный nil кладётся в error.
func findBad() error {
	var e *NotFound
	return e
}

// Правильно: возвращается nil без типа.
func findGood() error { return nil }

func main() {
	bad := findBad()
	fmt.Println("bad == nil:", bad == nil)
	fmt.Printf("bad: тип %T, внутри %v\n",
		bad, bad.(*NotFound) == nil)

	good := findGood()
	fmt.Println("good == nil:", good == nil)
	fmt.Printf("good: тип %T\n", good)
}

// #endregion main
