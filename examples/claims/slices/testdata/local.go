package main

import "fmt"

func main() {
	var local, caps []int // local не убегает
	for i := range 40 {
		local = append(local, i)
		if len(caps) == 0 || caps[len(caps)-1] != cap(local) {
			caps = append(caps, cap(local))
		}
	}
	fmt.Println(caps)
}
