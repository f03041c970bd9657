package main

type Left struct{ Level int }
type Right struct{ Level int }

type Both struct {
	Left
	Right
}

func main() {
	var b Both
	_ = b.Left.Level + b.Level
}
