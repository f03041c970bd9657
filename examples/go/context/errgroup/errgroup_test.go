package errgroup

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"golang.org/x/sync/errgroup"
)

// #region test
func fetch(ctx context.Context, d time.Duration, err error) error {
	select {
	case <-time.After(d):
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}

func TestFirstErrorCancels(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		g, ctx := errgroup.WithContext(t.Context())
		// Не больше двух горутин сразу
		g.SetLimit(2)

		g.Go(func() error {
			return fetch(ctx, time.Second, errors.New("нет цен"))
		})
		g.Go(func() error {
			return fetch(ctx, time.Hour, nil)
		})

		// Первая ошибка, после всех горутин
		err := g.Wait()
		t.Log(err, "через", time.Since(start))
		t.Log("ctx группы:", ctx.Err())
		t.Log("причина:", context.Cause(ctx))
	})
}

// #endregion test
