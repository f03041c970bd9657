package main

import "fmt"

type Base struct{ ID int }

type Derived struct{ Base }

func show(b Base) { fmt.Println(b.ID) }

func main() {
	d := Derived{Base{ID: 7}}
	// Поле-то передать можно
	show(d.Base)
	// А сам Derived — не Base
	show(d)
}
