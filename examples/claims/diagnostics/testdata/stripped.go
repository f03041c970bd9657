package main

func pay(order int) {
	panic(order)
}

func main() {
	pay(7)
}
