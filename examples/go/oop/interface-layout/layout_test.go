package layout

import (
	"fmt"
	"os"
	"testing"
	"unsafe"
)

// #region size
func TestSize(t *testing.T) {
	// Два машинных слова: тип (или itab) и указатель на данные.
	const want = 2 * unsafe.Sizeof(uintptr(0))
	var e any
	var s fmt.Stringer
	if unsafe.Sizeof(e) != want || unsafe.Sizeof(s) != want {
		t.Fatal(unsafe.Sizeof(e), unsafe.Sizeof(s))
	}
}

// #endregion size

// #region alloc
var sink any

type pair struct{ a, b int }

func TestAlloc(t *testing.T) {
	// Значение, неизвестное при компиляции.
	n, p := 1_000_000+len(os.Args), &pair{}
	for _, c := range []struct {
		name string
		put  func()
		want float64
	}{
		{"число до 255", func() { sink = 200 }, 0},
		{"константа", func() { sink = 1_000_000 }, 0},
		{"большое число", func() { sink = n }, 1},
		{"структура", func() { sink = *p }, 1},
		{"указатель", func() { sink = p }, 0},
	} {
		got := testing.AllocsPerRun(100, c.put)
		if got != c.want {
			t.Errorf("%s: %v, ждали %v", c.name, got, c.want)
		}
		t.Logf("%s: выделений %v", c.name, got)
	}
}

// #endregion alloc
