package main

import (
	"fmt"
	"log"
)

// #region main
func main() {
	log.SetFlags(0)
	defer fmt.Println("defer выполнен")

	log.Fatal("log.Fatal вызывает os.Exit(1)")
}

// #endregion main
