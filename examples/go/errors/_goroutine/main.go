// recover не видит паники чужой горутины: падает весь процесс.
package main

import "fmt"

func main() {
	// #region demo
	defer func() {
		fmt.Println("recover:", recover())
	}()
	go func() {
		panic("в другой горутине")
	}()
	// Ждём вечно: до recover дело не дойдёт.
	select {}
	// #endregion demo
}
