package counter

import (
	"sync"
	"sync/atomic"
	"testing"
)

// #region types
// Мьютекс защищает связанные поля.
type Stats struct {
	mu    sync.Mutex
	count int
	sum   int
}

func (s *Stats) Add(v int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.count++
	s.sum += v
}

// Одному числу хватает атомика.
type Hits struct{ n atomic.Int64 }

func (h *Hits) Hit() { h.n.Add(1) }

// #endregion types

// #region test
func TestNoRace(t *testing.T) {
	var (
		wg sync.WaitGroup
		s  Stats
		h  Hits
	)
	for i := range 100 {
		wg.Go(func() {
			s.Add(i)
			h.Hit()
		})
	}
	wg.Wait()
	if s.count != 100 || s.sum != 4950 || h.n.Load() != 100 {
		t.Fatal(s.count, s.sum, h.n.Load())
	}
}

// #endregion test
