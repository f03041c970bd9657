package bench

import (
	"strings"
	"testing"
)

func plus(parts []string) string {
	s := ""
	for _, p := range parts {
		s += p
	}
	return s
}

func builder(parts []string) string {
	var b strings.Builder
	for _, p := range parts {
		b.WriteString(p)
	}
	return b.String()
}

// #region bench

func BenchmarkJoin(b *testing.B) {
	// Подготовка до b.Loop во время замера не входит.
	parts := strings.Split(strings.Repeat("строка,", 100), ",")

	b.Run("plus", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			plus(parts)
		}
	})
	b.Run("builder", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			builder(parts)
		}
	})
}

// #endregion bench

func TestSame(t *testing.T) {
	parts := []string{"а", "б", "в"}
	if plus(parts) != builder(parts) {
		t.Fatal("результаты разные: сравнивать нечего")
	}
}
