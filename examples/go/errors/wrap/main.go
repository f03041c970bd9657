// Цепочка ошибок: обёртка, Is, As, AsType и потеря при %v.
package main

import (
	"errors"
	"fmt"
)

// #region types
// ErrNotFound — sentinel: сравнивают личность значения.
var ErrNotFound = errors.New("заказ не найден")

// LimitError несёт данные: сравнивают тип.
type LimitError struct{ Max int }

func (e *LimitError) Error() string {
	return fmt.Sprintf("больше %d заказов нельзя", e.Max)
}

// #endregion types

func find(id int) error {
	if id == 0 {
		return ErrNotFound
	}
	return &LimitError{Max: 10}
}

func main() {
	// #region demo
	wrapped := fmt.Errorf("оплата заказа 0: %w", find(0))
	fmt.Println(wrapped)
	fmt.Println("==:", wrapped == ErrNotFound)
	fmt.Println("Is:", errors.Is(wrapped, ErrNotFound))

	hidden := fmt.Errorf("оплата заказа 0: %v", find(0))
	fmt.Println("Is после потери:", errors.Is(hidden, ErrNotFound))

	limit := fmt.Errorf("оплата заказа 1: %w", find(1))
	var target *LimitError
	if errors.As(limit, &target) {
		fmt.Println("As:", target.Max)
	}
	// То же без переменной-приёмника, с Go 1.26.
	if e, ok := errors.AsType[*LimitError](limit); ok {
		fmt.Println("AsType:", e.Max)
	}
	// #endregion demo
}
