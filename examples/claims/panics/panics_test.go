// Package panics: паника, recover и то, что восстановить нельзя.
package panics

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"strings"
	"sync"
	"testing"

	"golang.org/x/sync/errgroup"

	"go-konspekt/examples/claims/prove"
)

func TestMain(m *testing.M) { prove.Main(m) }

// recovered выполняет f и возвращает то, что поймал recover.
func recovered(f func()) (value any) {
	defer func() { value = recover() }()
	f()
	return nil
}

var goroutinePanics = prove.New(func() {
	defer fmt.Println("defer в main")
	go func() {
		defer fmt.Println("defer в горутине")
		panic("сбой")
	}()
	select {}
})

// Паника в любой горутине завершает процесс с кодом 2. Отложенные вызовы
// самой горутины выполняются, чужие — нет.
func TestPanicInGoroutineEndsProcess(t *testing.T) {
	goroutinePanics.Run(t).
		Ends("exit status 2").
		Says("defer в горутине\n", "panic: сбой\n").
		Omits("defer в main")
}

var recoverInMain = prove.New(func() {
	defer func() { fmt.Println("main поймала:", recover()) }()
	go func() { panic("сбой") }()
	select {}
})

// recover в main не видит панику другой горутины.
func TestRecoverSeesOnlyItsGoroutine(t *testing.T) {
	recoverInMain.Run(t).
		Ends("exit status 2").
		Says("panic: сбой\n").
		Omits("main поймала")
}

// recover действует, только если его вызвала сама отложенная функция.
func TestRecoverWorksOnlyInDeferredFunctionItself(t *testing.T) {
	var inner any
	helper := func() { inner = recover() }

	outer := recovered(func() {
		defer func() { helper() }() // на уровень глубже
		panic("сбой")
	})
	if inner != nil || outer != "сбой" {
		t.Errorf("помощник поймал %v, снаружи поймали %v", inner, outer)
	}

	outer = recovered(func() {
		defer helper() // теперь отложена она сама
		panic("сбой")
	})
	if inner != "сбой" || outer != nil {
		t.Errorf("помощник поймал %v, снаружи поймали %v", inner, outer)
	}
}

// defer recover() панику не останавливает.
func TestDeferredRecoverItselfStopsNothing(t *testing.T) {
	got := recovered(func() {
		defer recover()
		panic("сбой")
	})
	if got != "сбой" {
		t.Errorf("снаружи поймали %v", got)
	}
}

// panic(nil) превращается в *runtime.PanicNilError.
func TestPanicNilBecomesError(t *testing.T) {
	got := recovered(func() { panic(nil) })
	if _, ok := got.(*runtime.PanicNilError); !ok {
		t.Errorf("поймали %T", got)
	}
	if got := recovered(func() {}); got != nil {
		t.Errorf("без паники поймали %v", got)
	}
}

// Goexit выполняет отложенные вызовы, но паникой не считается.
func TestGoexitRunsDefersAndIsNoPanic(t *testing.T) {
	deferred := make(chan any, 1)
	go func() {
		defer func() { deferred <- recover() }()
		runtime.Goexit()
	}()
	if got := <-deferred; got != nil {
		t.Errorf("recover вернул %v", got)
	}
}

// После остановленной паники функция возвращает то, что лежит в
// результатах: без имени — нулевое значение.
func TestRecoveredFunctionReturnsItsResults(t *testing.T) {
	unnamed := func() int {
		defer func() { _ = recover() }()
		panic("сбой")
	}
	named := func() (err error) {
		defer func() { err = fmt.Errorf("паника: %v", recover()) }()
		panic("сбой")
	}
	if got := unnamed(); got != 0 {
		t.Errorf("без имени: %d", got)
	}
	if err := named(); err == nil || err.Error() != "паника: сбой" {
		t.Errorf("с именем: %v", err)
	}
}

var panicInDefer = prove.New(func() {
	defer func() { panic("вторая") }()
	panic("первая")
})

// Паника внутри defer не прячет первую: печатаются обе.
func TestPanicInDeferPrintsBoth(t *testing.T) {
	panicInDefer.Run(t).
		Ends("exit status 2").
		Says("panic: первая\n\tpanic: вторая\n")
}

var repanic = prove.New(func() {
	defer func() { panic(recover()) }()
	panic("сбой")
})

// Паника, которую поймали и подняли снова, печатается один раз.
func TestRepanicIsPrintedOnce(t *testing.T) {
	got := repanic.Run(t).
		Ends("exit status 2").
		Says("panic: сбой [recovered, repanicked]\n")
	if n := strings.Count(got.Text, "сбой"); n != 1 {
		t.Errorf("напечатано раз: %d\n%s", n, got.Text)
	}
}

var unlockTwice = prove.New(func() {
	defer func() { fmt.Println("поймали:", recover()) }()
	var mu sync.Mutex
	mu.Unlock()
})

// Unlock свободного мьютекса — не паника, а фатальная ошибка.
func TestUnlockOfUnlockedMutexIsNotRecovered(t *testing.T) {
	unlockTwice.Run(t).
		Ends("exit status 2").
		Says("fatal error: sync: unlock of unlocked mutex\n").
		Omits("поймали")
}

func dive(depth int) int {
	if depth == 0 {
		return 0
	}
	return dive(depth-1) + 1
}

var endlessRecursion = prove.New(func() {
	defer func() { fmt.Println("поймали:", recover()) }()
	debug.SetMaxStack(1 << 20) // по умолчанию 1 ГБ, это дольше
	fmt.Println(dive(1 << 30))
})

// Переполнение стека не восстановить.
func TestStackOverflowIsNotRecovered(t *testing.T) {
	endlessRecursion.Run(t).
		Ends("exit status 2").
		Says("runtime: goroutine stack exceeds 1048576-byte limit\n",
			"fatal error: stack overflow\n").
		Omits("поймали")
}

// Стек горутины на 64-битной системе растёт до 1 ГБ.
func TestStackLimitIsOneGigabyte(t *testing.T) {
	limit := debug.SetMaxStack(1 << 30)
	debug.SetMaxStack(limit)
	if limit != 1_000_000_000 {
		t.Errorf("предел стека %d", limit)
	}
}

var waitGroupGo = prove.New(func() {
	defer func() { fmt.Println("поймали:", recover()) }()
	var wg sync.WaitGroup
	wg.Go(func() { panic("сбой") })
	select {}
})

// WaitGroup.Go панику не ловит.
func TestWaitGroupGoDoesNotRecover(t *testing.T) {
	waitGroupGo.Run(t).
		Ends("exit status 2").
		Says("panic: сбой").
		Omits("поймали")
}

var errgroupGo = prove.New(func() {
	defer func() { fmt.Println("поймали:", recover()) }()
	var g errgroup.Group
	g.Go(func() error { panic("сбой") })
	select {}
})

// errgroup.Group.Go панику не ловит (x/sync 0.24).
func TestErrgroupDoesNotRecover(t *testing.T) {
	errgroupGo.Run(t).
		Ends("exit status 2").
		Says("panic: сбой").
		Omits("поймали")
}

// Утверждение типа без ok паникует с названием обоих типов.
func TestTypeAssertionPanicsWithBothTypes(t *testing.T) {
	var x any = 7
	got := recovered(func() { _ = x.(string) })
	const want = "interface conversion: interface {} is int, not string"
	err, ok := got.(*runtime.TypeAssertionError)
	if !ok || err.Error() != want {
		t.Errorf("поймали %v", got)
	}
	if _, ok := x.(string); ok {
		t.Error("форма с ok сказала true")
	}
}

var panicWithError = prove.New(func() {
	_, err := os.Open("нет-такого-файла")
	panic(fmt.Errorf("старт: %w", err))
})

// Паника с ошибкой печатает её текст.
func TestPanicWithErrorPrintsItsText(t *testing.T) {
	panicWithError.Run(t).
		Ends("exit status 2").
		Says("старт: open нет-такого-файла: no such file or directory")
}

// Ошибка рантайма — значение типа error: её можно вернуть.
func TestRuntimePanicIsError(t *testing.T) {
	var s []int
	got := recovered(func() { _ = s[len(s)] })
	err, ok := got.(error)
	if !ok {
		t.Fatalf("поймали %T", got)
	}
	var re runtime.Error
	if !errors.As(err, &re) {
		t.Errorf("%T не runtime.Error", err)
	}
}
