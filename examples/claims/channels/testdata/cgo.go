package main

import (
	"fmt"
	_ "net" // при CGO_ENABLED=1 приносит cgo
)

func main() {
	fmt.Println("ждём получателя")
	make(chan int) <- 1
}
