package main

type Base struct{}

type Derived struct{ Base }

func show(b Base) {}

func main() {
	show(Derived{})
}
