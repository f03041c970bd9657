package main

import (
	"context"
	"fmt"
	"time"
)

func request(ctx context.Context) context.Context {
	ctx, _ = context.WithTimeout(ctx, time.Minute)
	return ctx
}

func main() {
	fmt.Println(request(context.Background()).Err())
}
