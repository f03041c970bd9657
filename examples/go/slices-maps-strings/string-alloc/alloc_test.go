package alloc

import (
	"strings"
	"testing"
)

var sink string

// #region test
func TestAllocs(t *testing.T) {
	b := []byte("длинный ключ, который не помещается в буфер")
	m := map[string]int{string(b): 1}
	found := 0

	check := func(name string, f func(), want float64) {
		got := testing.AllocsPerRun(100, f)
		t.Logf("%s: %v", name, got)
		if got != want {
			t.Errorf("ждали %v", want)
		}
	}
	// Срез байт изменяем, строка — нет: нужна копия.
	check("string(b)", func() { sink = string(b) }, 1)
	// Ключ только для поиска: компилятор не копирует.
	check("m[string(b)]", func() { found = m[string(b)] }, 0)

	check("+= сто раз", func() {
		s := ""
		for range 100 {
			s += "x"
		}
		sink = s
	}, 99)
	check("Builder с Grow", func() {
		var sb strings.Builder
		sb.Grow(100)
		for range 100 {
			sb.WriteByte('x')
		}
		sink = sb.String()
	}, 1)
	_ = found
}

// #endregion test
