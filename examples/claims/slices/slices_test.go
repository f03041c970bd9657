// Package slices: длина, ёмкость и общий массив.
package slices

import (
	"encoding/json"
	jsonv2 "encoding/json/v2"
	"runtime"
	"slices"
	"testing"
	"unsafe"
	"weak"

	"go-konspekt/examples/claims/prove"
)

func recovered(f func()) (value any) {
	defer func() { value = recover() }()
	f()
	return nil
}

// Заголовок среза — три машинных слова.
func TestSliceHeaderIsThreeWords(t *testing.T) {
	if got := unsafe.Sizeof([]int{}); got != 3*unsafe.Sizeof(uintptr(0)) {
		t.Errorf("заголовок занимает %d байт", got)
	}
}

// Ёмкость a[i:j] тянется до конца массива.
func TestCapacityOfSubsliceReachesEndOfArray(t *testing.T) {
	a := make([]int, 5, 10)
	if b := a[2:4]; len(b) != 2 || cap(b) != 8 {
		t.Errorf("len %d, cap %d", len(b), cap(b))
	}
}

// append в пределах ёмкости пишет в общий массив.
func TestAppendWritesIntoSharedArray(t *testing.T) {
	a := []int{1, 2, 3, 4}
	b := append(a[:2], 99)
	if !slices.Equal(a, []int{1, 2, 99, 4}) || !slices.Equal(b, []int{1, 2, 99}) {
		t.Error(a, b)
	}
}

// Третий индекс обрезает ёмкость: append выделяет новый массив.
func TestThirdIndexLimitsCapacity(t *testing.T) {
	a := []int{1, 2, 3, 4}
	b := a[1:2:3]
	if cap(b) != 2 {
		t.Errorf("cap %d", cap(b))
	}
	_ = append(a[:2:2], 99)
	if !slices.Equal(a, []int{1, 2, 3, 4}) {
		t.Error("append испортил исходный срез:", a)
	}
}

// Два append от одного среза могут делить ячейку.
func TestTwoAppendsShareCell(t *testing.T) {
	s := make([]int, 2, 4)
	x, y := append(s, 1), append(s, 2)
	if x[2] != 2 || y[2] != 2 {
		t.Error(x, y)
	}
}

// Функция меняет элементы, но не длину среза вызывающего.
func TestFunctionChangesElementsNotLength(t *testing.T) {
	change := func(s []int) {
		s[0] = 10
		s = append(s, 4)
		_ = s
	}
	s := make([]int, 3, 4)
	change(s)
	if len(s) != 3 || s[0] != 10 || s[:4][3] != 4 {
		t.Error(s, s[:4])
	}
}

// escaped держит срез в куче.
var escaped []int

func capacities(n int, grow func(int) int) []int {
	var caps []int
	for i := range n {
		if c := grow(i); len(caps) == 0 || caps[len(caps)-1] != c {
			caps = append(caps, c)
		}
	}
	return caps
}

// До 256 ёмкость удваивается, дальше растёт плавнее и округляется до
// класса размера (Go 1.27, amd64).
func TestGrowthOfSlice(t *testing.T) {
	escaped = nil
	got := capacities(2000, func(i int) int {
		escaped = append(escaped, i)
		return cap(escaped)
	})
	want := []int{1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 848, 1280, 1792, 2560}
	if !slices.Equal(got, want) {
		t.Errorf("ёмкости %v", got)
	}
}

// Срез, который не убегает, начинается с 32 байт на стеке (с Go 1.26):
// первая ёмкость не 1, а 4. Программа собрана без -race, он это меняет.
func TestLocalSliceStartsWith32BytesOnStack(t *testing.T) {
	prove.Go(t, "run", "testdata/local.go").
		Ends("exit status 0").
		Says("[4 8 16 32 64]")
}

// Индекс не меньше длины — паника, даже если ёмкость позволяет.
func TestIndexBeyondLengthPanics(t *testing.T) {
	s := make([]int, 2, 4)
	got := recovered(func() { _ = s[len(s)] })
	const want = "runtime error: index out of range [2] with length 2"
	if err, ok := got.(error); !ok || err.Error() != want {
		t.Errorf("поймали %v", got)
	}
	if s = s[:cap(s)]; len(s) != 4 {
		t.Errorf("s[:cap(s)] длиной %d", len(s))
	}
}

// nil-срез и пустой ведут себя одинаково, кроме сравнения с nil и JSON:
// v1 пишет null и [], v2 — [] для обоих.
func TestNilAndEmptySliceInJSON(t *testing.T) {
	var none []int
	empty := []int{}
	if len(append(none, 1)) != 1 || none != nil || empty == nil {
		t.Error(none, empty)
	}
	marshal := func(f func(any) ([]byte, error), v any) string {
		text, err := f(v)
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	v2 := func(v any) ([]byte, error) { return jsonv2.Marshal(v) }
	if a, b := marshal(json.Marshal, none), marshal(json.Marshal, empty); a != "null" || b != "[]" {
		t.Error("v1:", a, b)
	}
	if a, b := marshal(v2, none), marshal(v2, empty); a != "[]" || b != "[]" {
		t.Error("v2:", a, b)
	}
}

// slices.Delete обнуляет освободившийся хвост.
func TestDeleteClearsTail(t *testing.T) {
	one, two := 1, 2
	s := []*int{&one, &two}
	if rest := slices.Delete(s, 0, 1); len(rest) != 1 || s[1] != nil {
		t.Error("хвост держит указатель")
	}
}

// Маленький срез держит весь массив, копия — нет.
func TestSmallSliceHoldsWholeArray(t *testing.T) {
	held := func(cut func([]byte) []byte) bool {
		array := new([1 << 20]byte)
		whole := weak.Make(array)
		small := cut(array[:])
		array = nil
		_ = array
		runtime.GC()
		alive := whole.Value() != nil
		runtime.KeepAlive(small)
		return alive
	}
	if !held(func(b []byte) []byte { return b[:4] }) {
		t.Error("срез не удержал массив")
	}
	if held(func(b []byte) []byte { return slices.Clone(b[:4]) }) {
		t.Error("копия удержала массив")
	}
}

// Переменная range — копия элемента.
func TestRangeVariableIsCopy(t *testing.T) {
	type user struct{ age int }
	users := []user{{1}, {2}}
	for _, u := range users {
		u.age++
		_ = u
	}
	if users[0].age != 1 {
		t.Error("цикл изменил исходный срез")
	}
	for i := range users {
		users[i].age++
	}
	if users[0].age != 2 {
		t.Error("по индексу не изменилось")
	}
}

// Результат append надо присвоить, срезы через == не сравнить.
func TestUnusedAppendAndComparisonDoNotCompile(t *testing.T) {
	prove.Compile(t, "testdata/slices.go").
		Ends("exit status 1").
		Says("slices.go:5:2: append(s, 4) (value of type []int) is not used",
			"slices.go:6:6: invalid operation: s == s (slice can only be compared to nil)")
}
