package cost

import "sync"

var (
	mu sync.Mutex
	n  int
)

// #region kinds
// До восьми defer без цикла: код встроен в выходы.
func open() {
	mu.Lock()
	defer mu.Unlock()
	n++
}

// В цикле число записей неизвестно: они уходят в кучу.
func loop(n int) {
	for range n {
		defer mu.Unlock()
	}
}

// Больше восьми: записи на стеке, цепочкой.
func nine() {
	defer mu.Unlock()
	defer mu.Unlock()
	defer mu.Unlock()
	defer mu.Unlock()
	defer mu.Unlock()
	defer mu.Unlock()
	defer mu.Unlock()
	defer mu.Unlock()
	defer mu.Unlock()
}

// #endregion kinds
