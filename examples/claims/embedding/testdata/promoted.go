package main

type Base struct{ ID int }

type Derived struct{ Base }

func main() {
	_ = Derived{ID: 7}
}
