package main

import (
	"context"
	"fmt"
	"slices"
	"sync"
)

// #region generate
// Стадия 1. Отправитель закрывает свой канал сам.
func generate(ctx context.Context, n int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := range n {
			select {
			case out <- i:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

// #endregion generate

// #region pool
// Стадия 2. Веер: workers горутин читают один канал (fan-out)
// и пишут в один канал (fan-in).
func square(ctx context.Context, workers int,
	in <-chan int) <-chan int {
	out := make(chan int)
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for v := range in {
				select {
				case out <- v * v:
				case <-ctx.Done():
					return
				}
			}
		})
	}
	// Закрывает тот, кто дождался всех отправителей.
	go func() {
		wg.Wait()
		close(out)
	}()
	return out
}

// #endregion pool

// #region main
func main() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()

	var results []int
	for v := range square(ctx, 3, generate(ctx, 6)) {
		results = append(results, v)
	}
	// Порядок прихода не определён.
	slices.Sort(results)
	fmt.Println(results)
}

// #endregion main
