package main

import (
	"fmt"
	"strconv"
)

// #region method
type List[T any] []T

// Go 1.27: у метода есть свой параметр типа U.
func (l List[T]) Map[U any](f func(T) U) List[U] {
	out := make(List[U], 0, len(l))
	for _, v := range l {
		out = append(out, f(v))
	}
	return out
}

// #endregion method

// #region main
func main() {
	ids := List[int]{7, 8, 9}
	names := ids.Map(func(id int) string {
		return "user-" + strconv.Itoa(id)
	})
	fmt.Printf("%T %v\n", names, names)
}

// #endregion main
