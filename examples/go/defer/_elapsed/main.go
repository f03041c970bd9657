package main

import (
	"log"
	"time"
)

// #region main
func main() {
	start := time.Now()
	// Ошибка: time.Since вычислится прямо здесь.
	defer log.Println("работали", time.Since(start))
	// Правильно: время измерит замыкание при выходе.
	defer func() { log.Println(time.Since(start)) }()

	time.Sleep(10 * time.Millisecond)
}

// #endregion main
