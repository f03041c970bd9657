package main

import "fmt"

type Order struct{ ID int }

// Метод объявлен у указателя.
func (o *Order) String() string { return fmt.Sprint("заказ ", o.ID) }

func main() {
	o := Order{ID: 7}
	var s fmt.Stringer = o
	fmt.Println(s)
}
