// Package errors: обёртки, деревья ошибок и их обход.
package errors

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"testing"

	"go-konspekt/examples/claims/prove"
)

func recovered(f func()) (value any) {
	defer func() { value = recover() }()
	f()
	return nil
}

var errNotFound = errors.New("не найдено")

// Две ошибки errors.New с одним текстом не равны.
func TestErrorsWithSameTextAreNotEqual(t *testing.T) {
	other := errors.New(errNotFound.Error())
	if errNotFound == other || errors.Is(other, errNotFound) {
		t.Error("равны")
	}
}

// %w сохраняет цепочку, %v обрывает; сравнение == обёртку не проходит.
func TestWrapKeepsChain(t *testing.T) {
	wrapped := fmt.Errorf("заказ 7: %w", errNotFound)
	hidden := fmt.Errorf("заказ 7: %v", errNotFound)
	if wrapped == errNotFound || !errors.Is(wrapped, errNotFound) {
		t.Errorf("цепочка потеряна: %v", wrapped)
	}
	if errors.Is(hidden, errNotFound) || hidden.Error() != wrapped.Error() {
		t.Errorf("цепочка осталась: %v", hidden)
	}
}

// step запоминает, в каком порядке errors.Is спрашивает узлы.
type step struct {
	name    string
	visited *[]string
	inner   error
}

func (s step) Error() string { return s.name }
func (s step) Unwrap() error { return s.inner }
func (s step) Is(error) bool {
	*s.visited = append(*s.visited, s.name)
	return false
}

// errors.Is обходит дерево в глубину, слева направо.
func TestIsWalksTreeDepthFirst(t *testing.T) {
	var visited []string
	leaf := step{"сброс", &visited, nil}
	left := step{"запись", &visited, leaf}
	right := step{"закрытие", &visited, nil}
	root := step{"отчёт", &visited, errors.Join(left, right)}
	if errors.Is(root, io.EOF) {
		t.Error("нашла то, чего нет")
	}
	if want := []string{"отчёт", "запись", "сброс", "закрытие"}; !slices.Equal(visited, want) {
		t.Errorf("порядок %v", visited)
	}
}

// Несколько %w дают то же дерево, что и Join.
func TestSeveralWrapsMakeTree(t *testing.T) {
	err := fmt.Errorf("%w и %w", io.EOF, errNotFound)
	if !errors.Is(err, io.EOF) || !errors.Is(err, errNotFound) {
		t.Error(err)
	}
}

// Unwrap не видит Unwrap() []error: для Join вернёт nil.
func TestUnwrapDoesNotSeeJoin(t *testing.T) {
	joined := errors.Join(io.EOF, errNotFound)
	if got := errors.Unwrap(joined); got != nil {
		t.Errorf("Unwrap вернула %v", got)
	}
	if joined.Error() != "EOF\nне найдено" {
		t.Errorf("текст %q", joined)
	}
}

// Join отбрасывает nil; из одних nil получится nil.
func TestJoinOfNilsIsNil(t *testing.T) {
	if err := errors.Join(nil, nil); err != nil {
		t.Error(err)
	}
	if err := errors.Join(nil, io.EOF); err.Error() != "EOF" {
		t.Error(err)
	}
}

func open() error {
	_, err := os.Open("нет-такого-файла")
	return fmt.Errorf("настройки: %w", err)
}

// As и AsType находят тип сквозь обёртку и отдают значение с данными.
func TestAsFindsTypeThroughWrap(t *testing.T) {
	var target *fs.PathError
	if !errors.As(open(), &target) || target.Op != "open" {
		t.Error("As не нашла *fs.PathError")
	}
	if found, ok := errors.AsType[*fs.PathError](open()); !ok || found.Path != "нет-такого-файла" {
		t.Error("AsType не нашла *fs.PathError")
	}
}

// As с указателем не того вида паникует, и go vet это находит.
func TestAsWithWrongTargetPanics(t *testing.T) {
	for want, target := range map[string]any{
		"errors: target must be a non-nil pointer":             fs.PathError{},
		"errors: *target must be interface or implement error": new(string),
	} {
		if got := recovered(func() { errors.As(open(), target) }); got != want {
			t.Errorf("поймали %v, ждали %q", got, want)
		}
	}
	prove.Vet(t, "testdata/as.go").
		Ends("exit status 1").
		Says("second argument to errors.As must be a non-nil pointer to either a type " +
			"that implements error, or to any interface type")
}

// Если в Join лежат обе ошибки, ответ решает порядок проверок.
func TestOrderOfChecksDecides(t *testing.T) {
	errForbidden := errors.New("нет прав")
	err := errors.Join(errNotFound, errForbidden)
	code := func(checks ...error) error {
		for _, check := range checks {
			if errors.Is(err, check) {
				return check
			}
		}
		return nil
	}
	if code(errNotFound, errForbidden) != errNotFound || code(errForbidden, errNotFound) != errForbidden {
		t.Error("порядок проверок не повлиял")
	}
}

var sink error

// Обёртка выделяет память, готовая ошибка — нет.
func TestWrapAllocates(t *testing.T) {
	ready := testing.AllocsPerRun(100, func() { sink = errNotFound })
	wrapped := testing.AllocsPerRun(100, func() { sink = fmt.Errorf("заказ: %w", errNotFound) })
	if ready != 0 || wrapped == 0 {
		t.Errorf("готовая %v, обёртка %v", ready, wrapped)
	}
}
