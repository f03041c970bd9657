package main

import (
	"context"
	"fmt"
	"time"
)

func work(early bool) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	if early {
		return // cancel потерян
	}
	fmt.Println(ctx.Err())
	cancel()
}

func main() {
	work(true)
}
