// Повтор с экспоненциальной паузой, джиттером и дедлайном.
package retry

import (
	"context"
	"errors"
	"math/rand/v2"
	"testing"
	"testing/synctest"
	"time"
)

// #region retry
var errTemporary = errors.New("временная ошибка")

// retry делает не больше attempts попыток и повторяет только
// временные ошибки. Пауза случайна: от нуля до потолка, который
// удваивается после каждой попытки, но не выше limit.
func retry(ctx context.Context, attempts int,
	base, limit time.Duration, op func(context.Context) error,
) error {
	var err error
	ceiling := base
	for n := range attempts {
		err = op(ctx)
		if err == nil || !errors.Is(err, errTemporary) {
			return err
		}
		if n == attempts-1 {
			break
		}
		pause := rand.N(ceiling)
		ceiling = min(ceiling*2, limit)
		// Пауза длиннее остатка бюджета: ждать бессмысленно.
		if dl, ok := ctx.Deadline(); ok && time.Until(dl) <= pause {
			return err
		}
		select {
		case <-time.After(pause):
		case <-ctx.Done():
			return errors.Join(err, ctx.Err())
		}
	}
	return err
}

// #endregion retry

// #region test
func TestRetry(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		calls := 0
		start := time.Now()
		err := retry(ctx, 4, 100*time.Millisecond, time.Second,
			func(context.Context) error {
				calls++
				if calls < 3 {
					return errTemporary
				}
				return nil
			})
		// Две паузы: меньше 100 мс и меньше 200 мс.
		took := time.Since(start)
		if err != nil || calls != 3 || took >= 300*time.Millisecond {
			t.Fatal(err, calls, took)
		}
	})
}

// #endregion test

func TestPermanentErrorIsNotRetried(t *testing.T) {
	bad := errors.New("400")
	calls := 0
	err := retry(t.Context(), 4, time.Second, time.Second,
		func(context.Context) error { calls++; return bad })
	if !errors.Is(err, bad) || calls != 1 {
		t.Fatal(err, calls)
	}
}

func TestDeadlineStopsRetries(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		start := time.Now()
		err := retry(ctx, 1000, 400*time.Millisecond, time.Minute,
			func(context.Context) error { return errTemporary })
		if err == nil || time.Since(start) > time.Second {
			t.Fatal(err, time.Since(start))
		}
	})
}
