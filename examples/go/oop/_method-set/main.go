package main

import "fmt"

type Saver interface{ Save() string }

type Order struct{ ID int }

// Получатель — указатель: метод есть только у *Order.
func (o *Order) Save() string { return fmt.Sprint("saved ", o.ID) }

func main() {
	o := Order{ID: 1}
	// Переменная адресуема: это (&o).Save()
	fmt.Println(o.Save())

	// У *Order метод есть
	var s Saver = &o
	// У Order метода нет
	s = o
	fmt.Println(s)
}
