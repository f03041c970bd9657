package bench

import "testing"

// hash не имеет побочных действий: без результата её можно выбросить.
func hash(x uint64) uint64 { return x * 0x9E3779B97F4A7C15 }

func OldStyle(b *testing.B) {
	for i := 0; i < b.N; i++ {
		hash(uint64(i))
	}
}

func WithLoop(b *testing.B) {
	x := uint64(b.N)
	for b.Loop() {
		hash(x)
	}
}
