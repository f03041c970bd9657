package main

import (
	"fmt"
	"time"
)

func main() {
	start := time.Now()
	defer fmt.Println("прошло", time.Since(start))
}
