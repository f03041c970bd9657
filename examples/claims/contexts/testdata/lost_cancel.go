package main

import (
	"context"
	"fmt"
	"os"
	"time"
)

func main() {
	// Ранний выход теряет cancel.
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	if len(os.Args) > 1 {
		return
	}
	fmt.Println(ctx.Err())
	cancel()
}
