package bench

import (
	"fmt"
	"testing"
)

func TestRuns(t *testing.T) { fmt.Println("выполнен тест") }

var sink []byte

func BenchmarkMake(b *testing.B) {
	for b.Loop() {
		sink = make([]byte, 64)
	}
}
