// log/slog: JSON, уровни, общие поля и смена уровня на ходу.
package main

import (
	"errors"
	"log/slog"
	"os"
	"time"
)

// #region logger

func newLogger(level slog.Leveler) *slog.Logger {
	h := slog.NewJSONHandler(os.Stdout, &slog.HandlerOptions{
		Level:       level,
		ReplaceAttr: dropTime,
	})
	// Эти поля будут в каждой записи.
	return slog.New(h).With("service", "orders")
}

// dropTime убирает время: вывод примера должен повторяться.
func dropTime(groups []string, a slog.Attr) slog.Attr {
	if a.Key == slog.TimeKey && len(groups) == 0 {
		return slog.Attr{}
	}
	return a
}

// #endregion logger

func main() {
	// #region use
	var level slog.LevelVar
	log := newLogger(&level)

	log.Debug("не видно: уровень INFO")
	log.Info("заказ создан",
		slog.Int64("order_id", 42),
		slog.Group("client", slog.String("plan", "pro")))
	log.Error("оплата не прошла",
		slog.Int64("order_id", 42),
		slog.Duration("took", 1500*time.Millisecond),
		slog.Any("err", errors.New("card declined")))

	// Уровень меняют на ходу, без перезапуска.
	level.Set(slog.LevelDebug)
	log.Debug("теперь видно", slog.Int("items", 3))
	// #endregion use
}
