package main

import (
	"fmt"
	"os"
	"runtime"
	"sync"
)

var n int

func main() {
	var wg sync.WaitGroup
	switch os.Args[1] {
	case "гонка данных":
		wg.Go(func() { n = 1 })
		wg.Go(func() { n = 2 })
	case "по очереди на одном P":
		runtime.GOMAXPROCS(1)
		wg.Go(func() { n = 1 })
		wg.Go(func() { n = 2 })
	case "ветвь не выполнялась":
		wg.Go(func() { n = 1 })
		wg.Go(func() {
			if len(os.Args) > 2 {
				n = 2
			}
		})
	case "состояние гонки":
		withdrawTwice()
	}
	wg.Wait()
	fmt.Println("программа доработала")
}

// withdrawTwice дважды снимает 100, хотя на счёте одна сотня: проверка и
// списание под мьютексом, но порознь.
func withdrawTwice() {
	var mu sync.Mutex
	balance := 100
	var checked, done sync.WaitGroup
	checked.Add(2)
	for range 2 {
		done.Go(func() {
			mu.Lock()
			enough := balance >= 100
			mu.Unlock()

			checked.Done()
			checked.Wait() // оба проверили

			if enough {
				mu.Lock()
				balance -= 100
				mu.Unlock()
			}
		})
	}
	done.Wait()
	fmt.Println("остаток", balance)
}
