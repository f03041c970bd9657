package main

type User struct{}
type Order struct{}

//go:noinline
func show[T any](v T) { _ = any(v) }

func main() {
	show(1)
	show("один")
	show(&User{})
	show(&Order{})
}
