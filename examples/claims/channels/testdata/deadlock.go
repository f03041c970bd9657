package main

import (
	"os"
	"sync"
)

func main() {
	var none chan int
	switch os.Args[1] {
	case "приём из nil":
		<-none
	case "отправка в nil":
		none <- 1
	case "нет получателя":
		make(chan int) <- 1
	case "два Lock":
		var mu sync.Mutex
		mu.Lock()
		mu.Lock()
	}
}
