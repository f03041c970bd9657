package datarace

import (
	"sync"
	"testing"
)

// #region race

func TestCounter(t *testing.T) {
	var n int
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			n++ // чтение и запись без синхронизации
		})
	}
	wg.Wait()
	t.Log("готово")
}

// #endregion race
