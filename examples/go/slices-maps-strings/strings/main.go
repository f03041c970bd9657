package main

import (
	"fmt"
	"unicode/utf8"
)

// #region main
func main() {
	s := "Go — да"
	fmt.Println("байты:", len(s))
	fmt.Println("руны:", utf8.RuneCountInString(s))
	fmt.Printf("s[3] = %#x, тип %T\n", s[3], s[3])

	for i, r := range "да" {
		fmt.Printf("байт %d: %c, тип %T\n", i, r, r)
	}

	// Срез по байтам разрезал букву «д» пополам.
	cut := "да"[:1]
	fmt.Println(utf8.ValidString(cut), []rune(cut))

	// Один видимый символ, две руны: и + краткая.
	y := "и\u0306"
	fmt.Println(y, utf8.RuneCountInString(y), y == "й")
}

// #endregion main
