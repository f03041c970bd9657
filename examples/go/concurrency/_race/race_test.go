package race

import (
	"sync"
	"testing"
)

// #region test
func TestCounter(t *testing.T) {
	n := 0
	var wg sync.WaitGroup
	for range 2 {
		// Обе горутины пишут в n без синхронизации.
		wg.Go(func() { n++ })
	}
	wg.Wait()
	t.Log(n)
}

// #endregion test
