package main

import "fmt"

// #region main
func main() {
	ch := make(chan int, 2)
	ch <- 1
	ch <- 2
	fmt.Println("в буфере:", len(ch), "из", cap(ch))

	select {
	case ch <- 3:
	default:
		fmt.Println("буфер полон: отправка ждала бы")
	}

	close(ch)
	// Закрытый канал сначала отдаёт остаток буфера.
	for v := range ch {
		fmt.Println("получено:", v)
	}
	v, ok := <-ch
	fmt.Println("после закрытия:", v, ok)

	var none chan int
	select {
	case <-none:
	default:
		fmt.Println("nil-канал никогда не готов")
	}
}

// #endregion main
