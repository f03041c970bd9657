package main

import "fmt"

//go:generate go run gen.go

// #region type
type Status int

const (
	New Status = iota
	Paid
	Shipped
)

// #endregion type

func main() {
	fmt.Println(New, Paid, Shipped, Status(9))
}
