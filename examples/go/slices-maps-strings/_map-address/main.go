package main

import "fmt"

type User struct{ Age int }

func (u *User) Birthday() { u.Age++ }

func main() {
	m := map[string]User{"анна": {Age: 30}}
	p := &m["анна"]
	m["анна"].Age = 31
	m["анна"].Birthday()
	fmt.Println(p)
}
