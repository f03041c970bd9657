package main

type Animal interface{ Sound() string }

type Dog struct{}

func (Dog) Sound() string { return "гав" }

func main() {
	var animals []Animal = []Dog{}
	_ = animals
}
