package order

import (
	"runtime"
	"testing"
)

// Даём планировщику повод запустить соседа.
func linger() {
	for range 1000 {
		runtime.Gosched()
	}
}

func TestFirst(t *testing.T)  { linger() }
func TestSecond(t *testing.T) { linger() }

// Встречаются только тесты, которые идут одновременно.
var meeting = make(chan struct{})

func TestParallelOne(t *testing.T) {
	t.Parallel()
	meeting <- struct{}{}
}

func TestParallelTwo(t *testing.T) {
	t.Parallel()
	<-meeting
}
