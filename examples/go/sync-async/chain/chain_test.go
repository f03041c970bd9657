// Задержка цепочки: последовательные вызовы складываются.
package chain

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	"golang.org/x/sync/errgroup"
)

// #region calls
func call(ctx context.Context, d time.Duration) error {
	select {
	case <-time.After(d):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

var services = []time.Duration{
	40 * time.Millisecond,  // каталог
	60 * time.Millisecond,  // цены
	150 * time.Millisecond, // доставка
}

func sequential(ctx context.Context) error {
	for _, d := range services {
		if err := call(ctx, d); err != nil {
			return err
		}
	}
	return nil
}

func parallel(ctx context.Context) error {
	g, ctx := errgroup.WithContext(ctx)
	for _, d := range services {
		g.Go(func() error { return call(ctx, d) })
	}
	return g.Wait()
}

// #endregion calls

// #region test
func TestLatency(t *testing.T) {
	// В пузыре synctest время виртуальное: тест мгновенный.
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		if err := sequential(t.Context()); err != nil {
			t.Fatal(err)
		}
		if got := time.Since(start); got != 250*time.Millisecond {
			t.Fatalf("последовательно: %v", got)
		}

		start = time.Now()
		if err := parallel(t.Context()); err != nil {
			t.Fatal(err)
		}
		if got := time.Since(start); got != 150*time.Millisecond {
			t.Fatalf("параллельно: %v", got)
		}
	})
}

// #endregion test
