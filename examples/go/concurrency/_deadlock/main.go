package main

import "fmt"

func main() {
	ch := make(chan int)
	// Получателя нет и не будет.
	ch <- 1
	fmt.Println(<-ch)
}
