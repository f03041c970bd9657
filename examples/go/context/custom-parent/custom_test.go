package custom

import (
	"context"
	"runtime"
	"testing"
)

// #region test
// custom — чужая реализация: свой канал Done.
type custom struct {
	context.Context
	done chan struct{}
}

func (c custom) Done() <-chan struct{} { return c.done }

// started считает горутины, которые запустил WithCancel.
func started(parent context.Context) int {
	before := runtime.NumGoroutine()
	_, cancel := context.WithCancel(parent)
	defer cancel()
	return runtime.NumGoroutine() - before
}

func TestGoroutines(t *testing.T) {
	std, cancel := context.WithCancel(context.Background())
	defer cancel()
	own := custom{context.Background(), make(chan struct{})}

	t.Log("родитель из пакета context:", started(std))
	t.Log("чужой родитель:", started(own))
}

// #endregion test
