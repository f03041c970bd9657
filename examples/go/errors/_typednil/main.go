// Почему err != nil, хотя вернули nil-указатель.
package main

import "fmt"

type LimitError struct{ Max int }

func (e *LimitError) Error() string { return "лимит" }

// #region demo
func wrong(n int) error {
	var e *LimitError
	if n > 10 {
		e = &LimitError{Max: 10}
	}
	// В интерфейс уходит пара (*LimitError, nil).
	return e
}

func right(n int) error {
	if n > 10 {
		return &LimitError{Max: 10}
	}
	return nil
}

// #endregion demo

func main() {
	fmt.Println("wrong:", wrong(1) != nil)
	fmt.Printf("внутри: %T\n", wrong(1))
	fmt.Println("right:", right(1) != nil)
}
