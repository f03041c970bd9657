package main

type User struct{ Age int }

func main() {
	m := map[int]User{1: {}}
	_ = &m[1]
	m[1].Age = 2
}
