package main

import (
	"context"
	"fmt"
)

// #region key
// Тип ключа не экспортирован: чужой пакет
// не прочтёт и не затрёт значение.
type traceKey struct{}

func WithTrace(ctx context.Context, id string) context.Context {
	return context.WithValue(ctx, traceKey{}, id)
}

func Trace(ctx context.Context) (string, bool) {
	id, ok := ctx.Value(traceKey{}).(string)
	return id, ok
}

// #endregion key

// #region main
func main() {
	ctx, cancel := context.WithCancel(
		WithTrace(context.Background(), "req-42"))

	// Аудит нужно записать, даже если клиент ушёл.
	audit := context.WithoutCancel(ctx)
	cancel()

	id, ok := Trace(audit)
	fmt.Println("значение осталось:", id, ok)
	fmt.Println("запрос:", ctx.Err())
	fmt.Println("аудит: ", audit.Err())
}

// #endregion main
