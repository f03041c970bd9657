package main

import (
	"fmt"
	"reflect"
)

func main() {
	n := 1

	// Через указатель переменную можно изменить.
	reflect.ValueOf(&n).Elem().SetInt(2)
	fmt.Println(n)

	// ValueOf получил копию: менять нечего.
	reflect.ValueOf(n).SetInt(3)
}
