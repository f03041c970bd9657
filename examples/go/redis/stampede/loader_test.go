package stampede

import (
	"context"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

type get func(ctx context.Context, key string) (string, error)

// #region test

// burst пускает 100 запросов разом и считает чтения источника.
func burst(t *testing.T, build func(Load) get) int64 {
	t.Helper()
	var calls atomic.Int64
	read := build(func(context.Context, string) (string, error) {
		calls.Add(1)
		time.Sleep(200 * time.Millisecond)
		return "прогноз", nil
	})
	var wg sync.WaitGroup
	for range 100 {
		wg.Go(func() {
			if _, err := read(t.Context(), "moscow"); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	return calls.Load()
}

// #endregion test

func TestNaive(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n := burst(t, func(l Load) get {
			return (&Naive{load: l}).Get
		})
		t.Logf("без защиты: чтений источника %d", n)
	})
}

func TestShared(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n := burst(t, func(l Load) get {
			return (&Shared{load: l}).Get
		})
		if n != 1 {
			t.Errorf("чтений %d, ждали 1", n)
		}
		t.Logf("singleflight: чтений источника %d", n)
	})
}
