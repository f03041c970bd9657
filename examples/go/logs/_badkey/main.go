// Пропущенное значение: компилируется, ловит go vet.
package main

import (
	"log/slog"
	"os"
)

func main() {
	noTime := func(_ []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey {
			return slog.Attr{}
		}
		return a
	}
	slog.SetDefault(slog.New(slog.NewTextHandler(os.Stdout,
		&slog.HandlerOptions{ReplaceAttr: noTime})))
	// #region bad
	orderID := 42
	slog.Info("заказ создан", "order_id", orderID, "plan")
	// #endregion bad
}
