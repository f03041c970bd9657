package main

//go:noinline
func pay(order int) {
	panic(order)
}

func main() {
	pay(7)
}
