package main

import (
	"fmt"
	"sync"
)

// #region main
// Тело выполнится один раз, при первом обращении.
var config = sync.OnceValue(func() string {
	fmt.Println("читаем конфигурацию")
	return "prod"
})

func main() {
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(func() { _ = config() })
	}
	wg.Wait()
	fmt.Println(config())
}

// #endregion main
