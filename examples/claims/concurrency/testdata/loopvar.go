package main

import "fmt"

func main() {
	var later []func() int
	for i := 0; i < 3; i++ {
		later = append(later, func() int { return i })
	}
	var got []int
	for _, f := range later {
		got = append(got, f())
	}
	fmt.Println(got)
}
