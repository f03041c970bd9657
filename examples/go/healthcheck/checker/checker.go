// Package checker проверяет зависимость в фоне.
package checker

import (
	"context"
	"sync/atomic"
	"time"
)

// #region checker

// Checker опрашивает зависимость сам: проба лишь читает флаг.
type Checker struct {
	check    func(context.Context) error
	timeout  time.Duration
	failures int
	ok       atomic.Bool
}

// New: failures — сколько отказов подряд меняют состояние.
func New(check func(context.Context) error,
	timeout time.Duration, failures int) *Checker {
	return &Checker{check: check, timeout: timeout,
		failures: failures}
}

func (c *Checker) OK() bool { return c.ok.Load() }

// Run работает, пока контекст не отменят.
func (c *Checker) Run(ctx context.Context, every time.Duration) {
	tick := time.NewTicker(every)
	defer tick.Stop()
	for bad := 0; ; {
		if c.once(ctx) == nil {
			bad = 0
			c.ok.Store(true)
		} else if bad++; bad >= c.failures {
			c.ok.Store(false)
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

func (c *Checker) once(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, c.timeout)
	defer cancel()
	return c.check(ctx)
}

// #endregion checker
