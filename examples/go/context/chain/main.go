package main

import (
	"context"
	"fmt"
	"time"
)

// #region main
func A(ctx context.Context) error {
	// Весь запрос должен уложиться в 100 мс.
	ctx, cancel := context.WithTimeout(ctx,
		100*time.Millisecond)
	defer cancel()
	return B(ctx)
}

func B(ctx context.Context) error {
	if err := C(ctx); err != nil {
		return fmt.Errorf("B: %w", err)
	}
	return nil
}

func C(ctx context.Context) error {
	select {
	// Долгая работа
	case <-time.After(time.Minute):
		return nil
	case <-ctx.Done():
		return fmt.Errorf("C: %w", ctx.Err())
	}
}

func main() {
	fmt.Println(A(context.Background()))
}

// #endregion main
