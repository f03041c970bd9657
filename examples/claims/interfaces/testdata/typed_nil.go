package main

import "fmt"

type NotFound struct{}

func (*NotFound) Error() string { return "не найдено" }

func find() error {
	var err *NotFound
	return err
}

func main() {
	fmt.Println(find() == nil)
}
