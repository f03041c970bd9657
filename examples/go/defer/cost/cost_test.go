package cost

import "testing"

// #region bench
func direct() {
	mu.Lock()
	n++
	mu.Unlock()
}

func BenchmarkDirect(b *testing.B) {
	for b.Loop() {
		direct()
	}
}

func BenchmarkDefer(b *testing.B) {
	for b.Loop() {
		open()
	}
}

// #endregion bench

var _ = []any{loop, nine}
