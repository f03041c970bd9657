package checker

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"
)

// #region test

func TestOneFailureIsNotEnough(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		calls := 0
		// База отвечает на вызовы 1, 3 и с 7-го, иначе висит.
		db := func(ctx context.Context) error {
			calls++
			if calls == 1 || calls == 3 || calls >= 7 {
				return nil
			}
			<-ctx.Done()
			return errors.New("база не ответила")
		}
		c := New(db, time.Second, 3)
		go c.Run(t.Context(), 10*time.Second)

		want := []bool{true, true, true, true, true, false, true}
		for i, ok := range want {
			// Середина периода: таймаут уже прошёл.
			time.Sleep(5 * time.Second)
			if c.OK() != ok {
				t.Errorf("проверка %d: OK = %v", i+1, c.OK())
			}
			time.Sleep(5 * time.Second)
		}
	})
}

// #endregion test
