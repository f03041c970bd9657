// Package generics: параметры типа, рефлексия и кодогенерация.
package generics

import (
	"os"
	"reflect"
	"strings"
	"testing"
	"time"

	"go-konspekt/examples/claims/prove"
)

func recovered(f func()) (value any) {
	defer func() { value = recover() }()
	f()
	return nil
}

type number interface{ ~int | ~int64 }

func sum[T number](items ...T) (total T) {
	for _, item := range items {
		total += item
	}
	return total
}

// ~int64 включает именованные типы; без тильды программа не собирается.
func TestTildeIncludesNamedTypes(t *testing.T) {
	if got := sum(time.Second, time.Minute); got != 61*time.Second {
		t.Error(got)
	}
	prove.Compile(t, "testdata/tilde.go").
		Ends("exit status 1").
		Says("time.Duration does not satisfy int | int64 " +
			"(possibly missing ~ for int64 in int | int64)")
}

func equal[T comparable](a, b T) bool { return a == b }

// any удовлетворяет ограничению comparable, но сравнение может паниковать.
func TestAnyIsComparableAndMayPanic(t *testing.T) {
	if !equal[any](1, 1) {
		t.Error("1 не равно 1")
	}
	got := recovered(func() { equal[any]([]int{}, []int{}) })
	const want = "runtime error: comparing uncomparable type []int"
	if err, ok := got.(error); !ok || err.Error() != want {
		t.Errorf("поймали %v", got)
	}
}

// По одному типу результата параметр не выводится.
func TestResultTypeAloneInfersNothing(t *testing.T) {
	prove.Compile(t, "testdata/infer.go").
		Ends("exit status 1").
		Says("in call to mk, cannot infer T")
}

// Интерфейс с перечислением типов годится только как ограничение.
func TestConstraintIsNotTypeOfVariable(t *testing.T) {
	prove.Compile(t, "testdata/constraint.go").
		Ends("exit status 1").
		Says("cannot use type Number outside a type constraint: " +
			"interface contains type constraints")
}

// Поле через ограничение недоступно, даже если оно есть у всех типов.
func TestFieldThroughConstraintDoesNotCompile(t *testing.T) {
	prove.Compile(t, "testdata/field.go").
		Ends("exit status 1").
		Says("v.X undefined (type T has no field or method X)")
}

// Ковариантности нет: []Dog не превратить в []Animal.
func TestSliceOfDogsIsNotSliceOfAnimals(t *testing.T) {
	prove.Compile(t, "testdata/covariance.go").
		Ends("exit status 1").
		Says("cannot use []Dog{} (value of type []Dog) as []Animal value")
}

type list[T any] []T

// Map — метод с собственным параметром типа.
func (l list[T]) Map[U any](f func(T) U) list[U] {
	var out list[U]
	for _, item := range l {
		out = append(out, f(item))
	}
	return out
}

func (l list[T]) Len() int { return len(l) }

// С Go 1.27 методы конкретных типов объявляют свои параметры типа. В
// наборе методов, который видит reflect, их нет.
func TestMethodHasTypeParametersOfItsOwn(t *testing.T) {
	got := list[int]{1, 2}.Map(func(n int) string { return strings.Repeat("x", n) })
	if got[1] != "xx" {
		t.Error(got)
	}
	if n := reflect.TypeFor[list[int]]().NumMethod(); n != 1 {
		t.Errorf("reflect видит методов: %d", n)
	}
}

// У метода интерфейса параметров типа нет, и обобщённый метод метода
// интерфейса не реализует.
func TestGenericMethodImplementsNoInterface(t *testing.T) {
	// Это ошибка синтаксиса, поэтому текст не лежит в файле.
	prove.CompileText(t, `package main

type Encoder interface {
	Encode[T any](v T) string
}

func main() {}
`).
		Ends("exit status 1").
		Says("interface method must have no type parameters")
	prove.Compile(t, "testdata/generic_method.go").
		Ends("exit status 1").
		Says("JSON does not implement Encoder")
}

// Компилятор делает копию кода на форму: у int и string свои, а *User и
// *Order делят одну.
func TestPointersShareOneInstance(t *testing.T) {
	text := prove.Go(t, "build", "-gcflags=-S", "-o", os.DevNull, "testdata/shapes.go").
		Ends("exit status 0").Text
	shapes := map[string]bool{}
	for line := range strings.Lines(text) {
		name, _, ok := strings.Cut(line, " STEXT")
		if ok && strings.HasPrefix(name, "main.show[go.shape.") {
			shapes[name] = true
		}
	}
	want := map[string]bool{
		"main.show[go.shape.int]":    true,
		"main.show[go.shape.string]": true,
		"main.show[go.shape.*uint8]": true,
	}
	if !reflect.DeepEqual(shapes, want) {
		t.Errorf("копии: %v", shapes)
	}
}

type settings struct {
	Port   int
	secret int
}

// Изменить через reflect можно только то, до чего дошли через указатель.
func TestReflectSetsOnlyThroughPointer(t *testing.T) {
	s := settings{Port: 80, secret: 1}
	got := recovered(func() { reflect.ValueOf(s).Field(0).SetInt(8080) })
	if got != "reflect: reflect.Value.SetInt using unaddressable value" {
		t.Errorf("копия: %v", got)
	}
	value := reflect.ValueOf(&s).Elem()
	if value.Field(0).SetInt(8080); s.Port != 8080 {
		t.Errorf("через указатель: %+v", s)
	}
	got = recovered(func() { value.Field(1).SetInt(2) })
	if got != "reflect: reflect.Value.SetInt using value obtained using unexported field" {
		t.Errorf("неэкспортируемое поле: %v", got)
	}
}

// go build директив go:generate не выполняет, это делает go generate.
func TestBuildDoesNotGenerate(t *testing.T) {
	dir := t.TempDir()
	prove.WriteFiles(t, dir, map[string]string{
		"go.mod": "module generate\n\ngo 1.27\n",
		"main.go": "package main\n\n" +
			"//go:generate go mod edit -json\n\nfunc main() {}\n",
	})
	prove.GoIn(t, dir, nil, "build", "-o", os.DevNull, ".").
		Ends("exit status 0").Omits("generate")
	prove.GoIn(t, dir, nil, "generate").
		Ends("exit status 0").Says(`"Path": "generate"`)
}
