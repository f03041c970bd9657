// Package interfaces: значения интерфейсов, получатели и наборы методов.
package interfaces

import (
	"fmt"
	"os"
	"reflect"
	"slices"
	"testing"
	"unsafe"

	"go-konspekt/examples/claims/prove"
)

func recovered(f func()) (value any) {
	defer func() { value = recover() }()
	f()
	return nil
}

type notFound struct{ id int }

func (e *notFound) Error() string { return fmt.Sprint("нет заказа ", e.id) }

// find объявляет результат как error, но возвращает *notFound.
func find() error {
	var err *notFound
	return err
}

// Интерфейс с nil-указателем внутри не равен nil: тип в нём есть.
func TestInterfaceWithNilPointerIsNotNil(t *testing.T) {
	var empty error
	if empty != nil {
		t.Error("пустой интерфейс не равен nil")
	}
	err := any(find())
	if err == nil {
		t.Error("интерфейс с nil-указателем равен nil")
	}
	if pointer, ok := err.(*notFound); !ok || pointer != nil {
		t.Errorf("внутри %T %v", err, pointer)
	}
}

// go vet типизированный nil в error не замечает.
func TestVetMissesTypedNil(t *testing.T) {
	prove.Vet(t, "testdata/typed_nil.go").Ends("exit status 0")
}

// Интерфейс любого вида занимает два машинных слова.
func TestInterfaceIsTwoWords(t *testing.T) {
	const words = 2 * unsafe.Sizeof(uintptr(0))
	var e any
	var s fmt.Stringer
	if unsafe.Sizeof(e) != words || unsafe.Sizeof(s) != words {
		t.Error(unsafe.Sizeof(e), unsafe.Sizeof(s))
	}
}

// Одинаковый, но несравнимый тип внутри: сравнение паникует.
func TestComparingUncomparablePanics(t *testing.T) {
	var a, b any = []int{1}, []int{1}
	got := recovered(func() { _ = a == b })
	const want = "runtime error: comparing uncomparable type []int"
	if err, ok := got.(error); !ok || err.Error() != want {
		t.Errorf("поймали %v", got)
	}
	// Разные типы сравнить можно: до значений дело не дойдёт.
	var c any = map[int]int{}
	if a == c {
		t.Error("разные типы равны")
	}
}

type order struct{ total int }

func (o order) Total() int { return o.total }
func (o *order) Add(n int) { o.total += n }

//lint:ignore SA4005 запись в копию показана нарочно
func (o order) Lose(n int) { o.total += n }

type byValue struct{ order }
type byPointer struct{ *order }

func methods[T any]() []string {
	var names []string
	for m := range reflect.TypeFor[T]().Methods() {
		names = append(names, m.Name)
	}
	return names
}

// У T методы с получателем T, у *T — с получателями T и *T.
func TestMethodSets(t *testing.T) {
	value, pointer := []string{"Lose", "Total"}, []string{"Add", "Lose", "Total"}
	if got := methods[order](); !slices.Equal(got, value) {
		t.Errorf("T: %v", got)
	}
	if got := methods[*order](); !slices.Equal(got, pointer) {
		t.Errorf("*T: %v", got)
	}
}

// Встроенный T даёт внешнему S методы T, а *S — ещё и методы *T.
// Встроенный *T даёт методы *T и самому S.
func TestMethodSetsThroughEmbedding(t *testing.T) {
	value, pointer := []string{"Lose", "Total"}, []string{"Add", "Lose", "Total"}
	for name, c := range map[string]struct{ got, want []string }{
		"S со встроенным T":   {methods[byValue](), value},
		"*S со встроенным T":  {methods[*byValue](), pointer},
		"S со встроенным *T":  {methods[byPointer](), pointer},
		"*S со встроенным *T": {methods[*byPointer](), pointer},
	} {
		if !slices.Equal(c.got, c.want) {
			t.Errorf("%s: %v", name, c.got)
		}
	}
}

// Значение не реализует интерфейс, если метод объявлен у указателя:
// программа не компилируется.
func TestValueWithoutPointerMethodsDoesNotCompile(t *testing.T) {
	prove.Compile(t, "testdata/method_set.go").
		Ends("exit status 1").
		Says("method_set.go:12:23: cannot use o (variable of struct type Order) " +
			"as fmt.Stringer value in variable declaration: Order does not " +
			"implement fmt.Stringer (method String has pointer receiver)")
}

// Получатель-значение — копия, получатель-указатель — оригинал. Для
// адресуемой переменной компилятор сам возьмёт адрес.
func TestValueReceiverIsCopy(t *testing.T) {
	var o order
	o.Lose(10)
	if o.total != 0 {
		t.Errorf("после Lose %d", o.total)
	}
	o.Add(5) // (&o).Add(5)
	if o.total != 5 {
		t.Errorf("после Add %d", o.total)
	}
}

// Элемент отображения не адресуем: метод указателя на нём не вызвать.
func TestPointerMethodOnMapElementDoesNotCompile(t *testing.T) {
	prove.Compile(t, "testdata/map_element.go").
		Ends("exit status 1").
		Says("map_element.go:9:9: cannot call pointer method Add on Counter")
}

// Метод можно вызвать на nil-указателе: паника будет при обращении к полю.
func TestMethodOnNilPointerRuns(t *testing.T) {
	var n *node
	if got := n.Len(); got != 0 {
		t.Errorf("Len на nil: %d", got)
	}
	got := recovered(func() { _ = n.Value() })
	const want = "runtime error: invalid memory address or nil pointer dereference"
	if err, ok := got.(error); !ok || err.Error() != want {
		t.Errorf("поймали %v", got)
	}
}

type node struct {
	value int
	next  *node
}

func (n *node) Len() int {
	if n == nil {
		return 0
	}
	return 1 + n.next.Len()
}

func (n *node) Value() int { return n.value }

// var _ I = (*T)(nil) не даст собрать пакет, если метода нет.
func TestCompileCheckNamesMissingMethod(t *testing.T) {
	prove.Compile(t, "testdata/missing_method.go").
		Ends("exit status 1").
		Says("*Cached does not implement UserStore (missing method Save)")
}

var sink any

// Указатели, константы и целые до 255 ложатся в any без выделения памяти.
func TestBoxingSmallIntegersDoesNotAllocate(t *testing.T) {
	// Числа, которые при компиляции неизвестны.
	small := 254 + len(os.Args[:1])
	big := small + 1
	pair := struct{ a, b int }{small, big}
	pointer := &pair
	for _, c := range []struct {
		name string
		put  func()
		want float64
	}{
		{"255", func() { sink = small }, 0},
		{"256", func() { sink = big }, 1},
		{"константа", func() { sink = 1_000_000 }, 0},
		{"структура", func() { sink = pair }, 1},
		{"указатель", func() { sink = pointer }, 0},
	} {
		if got := testing.AllocsPerRun(100, c.put); got != c.want {
			t.Errorf("%s: выделений %v, ждали %v", c.name, got, c.want)
		}
	}
}

// Приватность действует на уровне пакета: чужое поле не прочитать.
func TestUnexportedFieldOfOtherPackageDoesNotCompile(t *testing.T) {
	prove.Compile(t, "testdata/unexported.go").
		Ends("exit status 1").
		Says("cannot refer to unexported field buf")
}

// Пакет из internal импортирует только код из дерева его родителя.
func TestInternalPackageOfOtherTreeDoesNotCompile(t *testing.T) {
	prove.Compile(t, "testdata/internal.go").
		Ends("exit status 1").
		Says("use of internal package net/http/internal not allowed")
}
