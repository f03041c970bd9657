package main

func f() {}

// Восемь defer, return один.
func eight() {
	defer f()
	defer f()
	defer f()
	defer f()
	defer f()
	defer f()
	defer f()
	defer f()
}

func nine() {
	defer f()
	defer f()
	defer f()
	defer f()
	defer f()
	defer f()
	defer f()
	defer f()
	defer f()
}

func loop(n int) {
	for range n {
		defer f()
	}
}

// Пять defer и три return: 15.
func fifteen(n int) int {
	defer f()
	defer f()
	defer f()
	defer f()
	defer f()
	switch n {
	case 0:
		return 1
	case 1:
		return 2
	}
	return 3
}

// Четыре defer и четыре return: 16.
func sixteen(n int) int {
	defer f()
	defer f()
	defer f()
	defer f()
	switch n {
	case 0:
		return 1
	case 1:
		return 2
	case 2:
		return 3
	}
	return 4
}

func main() {
	eight()
	nine()
	loop(1)
	fifteen(0)
	sixteen(0)
}
