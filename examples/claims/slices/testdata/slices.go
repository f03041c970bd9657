package main

func main() {
	s := []int{1, 2, 3}
	append(s, 4)
	_ = s == s
}
