package timeout

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"
)

// #region work
// work прекращает работу, как только отменён контекст.
func work(ctx context.Context, d time.Duration) error {
	select {
	case <-time.After(d):
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}

// #endregion work

// #region test
var errSlow = errors.New("склад не ответил за 2 с")

func TestTimeout(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeoutCause(
			t.Context(), 2*time.Second, errSlow)
		defer cancel()

		err := work(ctx, time.Minute)
		t.Log("причина:", err)
		t.Log("Err:", ctx.Err())
		if !errors.Is(ctx.Err(), context.DeadlineExceeded) {
			t.Fatal("ждали DeadlineExceeded")
		}
	})
}

func TestCancel(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeoutCause(
			t.Context(), 2*time.Second, errSlow)
		// Отменили сами, до срока
		cancel()

		t.Log("причина:", work(ctx, time.Minute))
		t.Log("Err:", ctx.Err())
		if !errors.Is(ctx.Err(), context.Canceled) {
			t.Fatal("ждали Canceled")
		}
	})
}

// #endregion test

// #region nested
func TestNested(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		parent, cancel := context.WithTimeout(
			t.Context(), time.Second)
		defer cancel()
		// Продлить срок родителя потомок не может.
		child, cancelChild := context.WithTimeout(
			parent, time.Hour)
		defer cancelChild()

		start := time.Now()
		<-child.Done()
		if got := time.Since(start); got != time.Second {
			t.Fatal(got)
		}
	})
}

// #endregion nested
