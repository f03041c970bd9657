// Собирается без ошибок, но go vet такой код не пропустит.
package main

import (
	"fmt"
	"sync"
)

// #region wrong
type counter struct {
	mu sync.Mutex
	n  int
}

// Получатель — копия: у каждого вызова свой мьютекс.
func (c counter) add() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n++
}

func main() {
	var c counter
	c.add()
	fmt.Printf("счётчик: %s\n", c.n)
}

// #endregion wrong
