package main

import (
	"context"
	"fmt"
	"runtime"
	"weak"
)

// #region main
type key struct{}
type request struct{ body [1 << 20]byte }

// handle создаёт потомка долгоживущего контекста server.
func handle(server context.Context) (
	weak.Pointer[request], context.CancelFunc,
) {
	req := &request{}
	ctx := context.WithValue(server, key{}, req)
	_, cancel := context.WithCancel(ctx)
	return weak.Make(req), cancel
}

func main() {
	server, stop := context.WithCancel(context.Background())
	lost, _ := handle(server)
	freed, cancel := handle(server)
	cancel()
	runtime.GC()

	fmt.Println("без cancel в памяти:", lost.Value() != nil)
	fmt.Println("с cancel в памяти:  ", freed.Value() != nil)
	// Отмена родителя тоже отпускает потомков.
	stop()
	runtime.GC()
	fmt.Println("после отмены родителя:", lost.Value() != nil)
}

// #endregion main
