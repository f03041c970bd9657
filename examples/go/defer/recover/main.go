package main

import "fmt"

// #region funcs
// Правильно: recover вызван самой отложенной функцией.
func direct() (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("паника: %v", r)
		}
	}()
	panic("direct")
}

// Ошибка: recover на уровень глубже ничего не видит.
func nested() {
	defer func() {
		func() { fmt.Println("внутри:", recover()) }()
	}()
	panic("nested")
}

// Ошибка: отложен сам recover, его никто не вызывает
// из отложенной функции.
func builtin() {
	defer recover()
	panic("builtin")
}

// #endregion funcs

// #region main
func main() {
	fmt.Println(direct())

	for _, f := range []func(){nested, builtin} {
		func() {
			defer func() { fmt.Println("снаружи:", recover()) }()
			f()
		}()
	}

	fmt.Println("без паники:", recover())
}

// #endregion main
