// Package strings: байты, руны и копии.
package strings

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
	"unsafe"

	"golang.org/x/text/unicode/norm"
)

// len считает байты, индекс даёт байт, руны считает utf8.
func TestLenCountsBytes(t *testing.T) {
	const s = "Привет"
	if len(s) != 12 || utf8.RuneCountInString(s) != 6 {
		t.Error(len(s), utf8.RuneCountInString(s))
	}
	if s[0] != 0xD0 {
		t.Errorf("s[0] = %#x", s[0])
	}
}

// range выдаёт индекс байта и руну.
func TestRangeYieldsByteIndexAndRune(t *testing.T) {
	var at []int
	var runes []rune
	for i, r := range "да" {
		at, runes = append(at, i), append(runes, r)
	}
	if !slices.Equal(at, []int{0, 2}) || !slices.Equal(runes, []rune{'д', 'а'}) {
		t.Error(at, runes)
	}
}

// Неверный байт превращается в U+FFFD, шаг — один байт.
func TestInvalidByteBecomesReplacement(t *testing.T) {
	var at []int
	for i, r := range "a\xffb" {
		at = append(at, i)
		if i == 1 && r != utf8.RuneError {
			t.Errorf("руна %U", r)
		}
	}
	if !slices.Equal(at, []int{0, 1, 2}) {
		t.Error(at)
	}
}

// «й» бывает одной руной и двумя; равными строки делает нормализация.
func TestSameLetterMayBeTwoRunes(t *testing.T) {
	one, two := "\u0439", "\u0438\u0306"
	if one == two || utf8.RuneCountInString(two) != 2 {
		t.Error(one, two)
	}
	if norm.NFC.String(two) != one {
		t.Error("NFC не выровняла")
	}
}

// Подстрока делит память с исходной, Clone — нет.
func TestSubstringSharesMemory(t *testing.T) {
	s := strings.Repeat("x", 100)
	start := unsafe.StringData(s)
	if unsafe.StringData(s[:3]) != start {
		t.Error("подстрока скопирована")
	}
	if unsafe.StringData(strings.Clone(s[:3])) == start {
		t.Error("Clone не скопировала")
	}
}

// Обрезанная посреди руны строка уходит в JSON как U+FFFD.
func TestCutInsideRuneBecomesReplacementInJSON(t *testing.T) {
	s := "да"
	got, err := json.Marshal(s[:3])
	if err != nil || string(got) != "\"д\uFFFD\"" {
		t.Errorf("%s, %v", got, err)
	}
}

var sink string

// Преобразование []byte в строку копирует; поиск в отображении,
// сравнение и обход обходятся без копии.
func TestConversionCopiesUnlessResultIsTemporary(t *testing.T) {
	b := []byte(strings.Repeat("длинный ключ ", 10))
	s := string(b)
	m := map[string]int{s: 1}
	found := 0
	for _, c := range []struct {
		name string
		run  func()
		want float64
	}{
		{"sink = string(b)", func() { sink = string(b) }, 1},
		{"m[string(b)]", func() { found += m[string(b)] }, 0},
		{"string(b) == s", func() {
			if string(b) == s {
				found++
			}
		}, 0},
		{"range []byte(s)", func() {
			for range []byte(s) {
				found++
			}
		}, 0},
	} {
		if got := testing.AllocsPerRun(100, c.run); got != c.want {
			t.Errorf("%s: выделений %v, ждали %v", c.name, got, c.want)
		}
	}
}

// Сложение в цикле каждый раз создаёт строку, Builder с Grow — одну.
func TestBuilderWithGrowAllocatesOnce(t *testing.T) {
	add := testing.AllocsPerRun(100, func() {
		s := ""
		for range 100 {
			s += "x"
		}
		sink = s
	})
	build := testing.AllocsPerRun(100, func() {
		var b strings.Builder
		b.Grow(100)
		for range 100 {
			b.WriteByte('x')
		}
		sink = b.String()
	})
	if add != 99 || build != 1 {
		t.Errorf("сложение %v, Builder %v", add, build)
	}
}
