package main

import "fmt"

// #region types
type Base struct{}

func (Base) Name() string { return "Base" }

// Получатель — Base: о внешнем типе метод не знает.
func (b Base) Hello() string { return "привет от " + b.Name() }

type Derived struct {
	// Встраивание: методы Base продвигаются
	Base
}

// Затеняет Base.Name, но не переопределяет его.
func (Derived) Name() string { return "Derived" }

// #endregion types

// #region main
func main() {
	d := Derived{}
	// Метод внешнего типа
	fmt.Println(d.Name())
	// Внутренний никуда не делся
	fmt.Println(d.Base.Name())
	// Вызовет Base.Name
	fmt.Println(d.Hello())
}

// #endregion main
