// Package maps: правила отображений.
package maps

import (
	"maps"
	"math"
	"runtime"
	"slices"
	"testing"

	"go-konspekt/examples/claims/prove"
)

func TestMain(m *testing.M) { prove.Main(m) }

func recovered(f func()) (value any) {
	defer func() { value = recover() }()
	f()
	return nil
}

func numbers(n int) map[int]int {
	m := make(map[int]int)
	for i := range n {
		m[i] = i
	}
	return m
}

// Порядок обхода меняется от раза к разу. Одинаковые сто обходов подряд
// почти невозможны.
func TestMapIterationOrderVaries(t *testing.T) {
	for _, size := range []int{5, 1000} {
		m := numbers(size)
		first := slices.Collect(maps.Keys(m))
		varies := false
		for range 100 {
			next := slices.Collect(maps.Keys(m))
			varies = varies || !slices.Equal(first, next)
		}
		if !varies {
			t.Errorf("%d ключей: порядок всегда один", size)
		}
	}
}

// Чтение из nil-отображения безопасно, запись — паника.
func TestWriteToNilMapPanics(t *testing.T) {
	var m map[string]int
	if v, ok := m["a"]; v != 0 || ok || len(m) != 0 {
		t.Error(v, ok)
	}
	delete(m, "a")
	got := recovered(func() { m["a"] = 1 })
	if err, ok := got.(error); !ok || err.Error() != "assignment to entry in nil map" {
		t.Errorf("поймали %v", got)
	}
}

// Адрес элемента не взять, его поле не изменить: не компилируется.
func TestMapElementHasNoAddress(t *testing.T) {
	prove.Compile(t, "testdata/address.go").
		Ends("exit status 1").
		Says("address.go:7:7: invalid operation: cannot take address of m[1] "+
			"(map index expression of struct type User)",
			"address.go:8:2: cannot assign to struct field m[1].Age in map")
}

// Несравнимое значение внутри ключа any — паника.
func TestUnhashableKeyPanics(t *testing.T) {
	m := map[any]int{}
	got := recovered(func() { m[[]int{1}] = 1 })
	const want = "runtime error: hash of unhashable type []int"
	if err, ok := got.(error); !ok || err.Error() != want {
		t.Errorf("поймали %v", got)
	}
}

// Ключ NaN не найти и не удалить, помогает clear.
func TestNaNKeysAreFoundByClearOnly(t *testing.T) {
	nan := math.NaN()
	m := map[float64]int{}
	m[nan] = 1
	m[nan] = 2
	delete(m, nan)
	if _, ok := m[nan]; ok || len(m) != 2 {
		t.Errorf("найден: %v, ключей %d", ok, len(m))
	}
	if clear(m); len(m) != 0 {
		t.Errorf("после clear ключей %d", len(m))
	}
}

// Удалять при обходе можно: удалённый ключ не попадётся.
func TestDeleteDuringRangeIsSafe(t *testing.T) {
	m := numbers(100)
	deleted := map[int]bool{}
	for k := range m {
		if deleted[k] {
			t.Fatalf("удалённый ключ %d попался", k)
		}
		other := (k + 50) % 100
		delete(m, other)
		deleted[other] = true
	}
}

func heap() uint64 {
	var stats runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&stats)
	return stats.HeapAlloc
}

// Ни delete, ни clear памяти таблиц не возвращают, новое отображение — да.
func TestMapDoesNotShrink(t *testing.T) {
	const size = 200_000
	base := heap()
	m := numbers(size)
	full := heap() - base
	for k := range size {
		delete(m, k)
	}
	deleted := heap() - base
	clear(m)
	cleared := heap() - base
	if deleted < full*9/10 || cleared < full*9/10 {
		t.Errorf("полное %d, после delete %d, после clear %d", full, deleted, cleared)
	}
	runtime.KeepAlive(m)
	m = maps.Clone(map[int]int{})
	if left := int64(heap()) - int64(base); left > int64(full/10) {
		t.Errorf("после замены осталось %d", left)
	}
	runtime.KeepAlive(m)
}

// Одновременная запись — фатальная ошибка, recover её не ловит. Проверка
// вероятностная, поэтому программа пишет, пока её не остановят.
func TestConcurrentMapWritesAreFatal(t *testing.T) {
	prove.Go(t, "run", "testdata/writes.go").
		Ends("exit status 1").
		Says("fatal error: concurrent map writes\n", "exit status 2\n").
		Omits("поймали")
}
