package main

func mk[T any]() (zero T) { return zero }

func main() {
	var s string = mk()
	_ = s
}
