package main

import (
	"fmt"
	"reflect"
)

// #region type
type Counter struct{ n int }

func (c Counter) Value() int { return c.n }
func (c *Counter) Inc()      { c.n++ }

// #endregion type

// #region main
func methods(t reflect.Type) (names []string) {
	for m := range t.Methods() {
		names = append(names, m.Name)
	}
	return names
}

func main() {
	fmt.Println(" Counter:", methods(reflect.TypeFor[Counter]()))
	fmt.Println("*Counter:", methods(reflect.TypeFor[*Counter]()))
}

// #endregion main
