package race

import (
	"sync"
	"testing"
	"time"
)

// #region test
func TestCounter(t *testing.T) {
	n := 0
	var wg sync.WaitGroup
	for i := range 2 {
		wg.Go(func() {
			// Пауза разводит горутины во времени,
			// но порядка между ними не создаёт.
			time.Sleep(time.Duration(i) * 10 * time.Millisecond)
			n++
		})
	}
	wg.Wait()
	t.Log(n)
}

// #endregion test
