// Граница: паника внутри задания становится ошибкой.
package main

import (
	"errors"
	"fmt"
	"runtime"
)

// #region safe
func safe(job func()) (err error) {
	defer func() {
		v := recover()
		if v == nil {
			return
		}
		// Паника с ошибкой остаётся в цепочке.
		if e, ok := v.(error); ok {
			err = fmt.Errorf("паника: %w", e)
			return
		}
		err = fmt.Errorf("паника: %v", v)
	}()
	job()
	return nil
}

// #endregion safe

func main() {
	var list []int
	err := safe(func() { list[3] = 1 })
	_, isRuntime := errors.AsType[runtime.Error](err)
	fmt.Println(err)
	fmt.Println("runtime.Error:", isRuntime)

	fmt.Println(safe(func() { panic("неизвестный статус") }))

	// С Go 1.21 panic(nil) виден в recover.
	fmt.Println(safe(func() { panic(nil) }))
}
