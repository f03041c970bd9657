package main

type Point struct{ X int }
type Circle struct{ X int }

func x[T Point | Circle](v T) int { return v.X }

func main() {
	_ = x(Point{})
}
