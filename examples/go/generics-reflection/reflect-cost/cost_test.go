package cost

import (
	"reflect"
	"testing"
)

type User struct{ Name string }

func (u *User) Len(add int) int { return len(u.Name) + add }

var total int

// #region bench
func BenchmarkDirect(b *testing.B) {
	u := &User{Name: "Анна"}
	for b.Loop() {
		total = u.Len(1)
	}
}

func BenchmarkReflect(b *testing.B) {
	method := reflect.ValueOf(&User{Name: "Анна"}).
		MethodByName("Len")
	for b.Loop() {
		args := []reflect.Value{reflect.ValueOf(1)}
		total = int(method.Call(args)[0].Int())
	}
}

// #endregion bench

// #region allocs
func TestAllocs(t *testing.T) {
	u := &User{Name: "Анна"}
	direct := testing.AllocsPerRun(100, func() {
		total = u.Len(1)
	})
	method := reflect.ValueOf(u).MethodByName("Len")
	args := []reflect.Value{reflect.ValueOf(1)}
	called := testing.AllocsPerRun(100, func() {
		total = int(method.Call(args)[0].Int())
	})
	t.Log("выделений памяти при прямом вызове:", direct)
	if direct != 0 || called == 0 {
		t.Fatal(direct, called)
	}
}

// #endregion allocs
