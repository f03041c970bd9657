package main

import (
	"errors"
	"fmt"
	"runtime"
)

// #region main
func main() {
	done := make(chan struct{})
	go func() {
		defer close(done)
		defer func() { fmt.Println("recover:", recover()) }()
		// Не паника, но defer выполнятся
		runtime.Goexit()
	}()
	<-done

	// panic(nil) с Go 1.21 — это *runtime.PanicNilError.
	defer func() {
		err, _ := recover().(error)
		_, ok := errors.AsType[*runtime.PanicNilError](err)
		fmt.Println("PanicNilError:", ok)
	}()
	panic(nil)
}

// #endregion main
