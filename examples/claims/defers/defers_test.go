// Package defers: когда выполняется отложенное и когда нет.
package defers

import (
	"fmt"
	"log"
	"os"
	"slices"
	"syscall"
	"testing"

	"go-konspekt/examples/claims/prove"
)

func TestMain(m *testing.M) { prove.Main(m) }

// Аргументы вычисляются при выполнении defer, а не при выходе.
func TestDeferArgumentsAreEvaluatedAtOnce(t *testing.T) {
	var got []int
	note := func(n int) { got = append(got, n) }
	func() {
		x := 1
		defer note(x)
		x = 2
		_ = x
	}()
	if !slices.Equal(got, []int{1}) {
		t.Errorf("отложенный вызов получил %v", got)
	}
}

// Замыкание читает переменную при выходе.
func TestDeferredClosureReadsVariableOnExit(t *testing.T) {
	var got int
	func() {
		x := 1
		defer func() { got = x }()
		x = 2
	}()
	if got != 2 {
		t.Errorf("замыкание увидело %d", got)
	}
}

type file string

func (f file) close(closed *[]file) { *closed = append(*closed, f) }

// Получатель метода тоже вычисляется сразу.
func TestDeferReceiverIsEvaluatedAtOnce(t *testing.T) {
	var closed []file
	func() {
		f := file("первый")
		defer f.close(&closed)
		f = "второй"
		_ = f
	}()
	if !slices.Equal(closed, []file{"первый"}) {
		t.Errorf("закрыт %v", closed)
	}
}

// Порядок выполнения обратный порядку записи.
func TestDefersRunInReverseOrder(t *testing.T) {
	var got []string
	note := func(s string) { got = append(got, s) }
	func() {
		defer note("первый")
		defer note("второй")
		defer note("третий")
	}()
	if !slices.Equal(got, []string{"третий", "второй", "первый"}) {
		t.Errorf("порядок %v", got)
	}
}

// Отложенный вызов принадлежит функции, а не блоку и не итерации.
func TestDeferBelongsToFunctionNotBlock(t *testing.T) {
	var got []string
	note := func(s string) { got = append(got, s) }
	func() {
		if true {
			defer note("из блока")
		}
		note("после блока")
		for i := range 2 {
			defer note(fmt.Sprint("из шага ", i))
		}
		note("после цикла")
	}()
	want := []string{"после блока", "после цикла",
		"из шага 1", "из шага 0", "из блока"}
	if !slices.Equal(got, want) {
		t.Errorf("порядок %v", got)
	}
}

// Отложенное замыкание меняет результат, у которого есть имя.
func TestDeferChangesNamedResult(t *testing.T) {
	named := func() (x int) {
		defer func() { x++ }()
		return 1
	}
	if got := named(); got != 2 {
		t.Errorf("вернула %d", got)
	}
}

// Результат без имени уже записан, замыкание меняет свою переменную.
func TestDeferDoesNotChangeUnnamedResult(t *testing.T) {
	unnamed := func() int {
		x := 1
		defer func() { x++ }()
		return x
	}
	if got := unnamed(); got != 1 {
		t.Errorf("вернула %d", got)
	}
}

// nil-функция паникует при выходе, а не на строке defer.
func TestDeferredNilFunctionPanicsOnExit(t *testing.T) {
	reached := false
	func() {
		defer func() { _ = recover() }()
		var f func()
		defer f()
		reached = true
	}()
	if !reached {
		t.Error("паника случилась на строке defer")
	}
}

var osExit = prove.New(func() {
	defer fmt.Println("отложено")
	os.Exit(3)
})

// os.Exit отложенные вызовы не выполняет.
func TestOsExitSkipsDefers(t *testing.T) {
	osExit.Run(t).Ends("exit status 3").Omits("отложено")
}

var logFatal = prove.New(func() {
	defer fmt.Println("отложено")
	log.Fatal("конец")
})

// log.Fatal — это os.Exit(1): отложенные вызовы не выполняются.
func TestLogFatalSkipsDefers(t *testing.T) {
	logFatal.Run(t).Ends("exit status 1").Says("конец").Omits("отложено")
}

var sigterm = prove.New(func() {
	defer fmt.Println("отложено")
	if err := syscall.Kill(os.Getpid(), syscall.SIGTERM); err != nil {
		log.Fatal(err)
	}
	select {} // сигнал уже в пути
})

// SIGTERM без обработчика завершает процесс без отложенных вызовов.
func TestSigtermSkipsDefers(t *testing.T) {
	sigterm.Run(t).Ends("signal: terminated").Omits("отложено")
}

var mainReturns = prove.New(func() {
	started := make(chan struct{})
	go func() {
		defer fmt.Println("defer горутины")
		close(started)
		select {}
	}()
	<-started
	fmt.Println("main вернулась")
})

// Когда main вернулась, процесс завершается: горутин он не ждёт, их
// отложенные вызовы не выполняются.
func TestMainDoesNotWaitForGoroutines(t *testing.T) {
	mainReturns.Run(t).
		Ends("exit status 0").
		Says("main вернулась").
		Omits("defer горутины")
}

// time.Since(start) в аргументе defer вычислится сразу, vet это видит.
func TestVetFindsTimeSinceInDefer(t *testing.T) {
	prove.Vet(t, "testdata/elapsed.go").
		Ends("exit status 1").
		Says("elapsed.go:10:36: call to time.Since is not deferred")
}

// Компилятор встраивает defer в выходы, если их не больше восьми, нет
// цикла и произведение на число return не больше 15.
func TestOpenCodedDeferLimits(t *testing.T) {
	prove.Go(t, "build", "-gcflags=-d=defer", "-o", os.DevNull, "testdata/kinds.go").
		Ends("exit status 0").
		Says(
			"kinds.go:7:2: open-coded defer",       // восемь
			"kinds.go:18:2: stack-allocated defer", // девять
			"kinds.go:31:3: heap-allocated defer",  // в цикле
			"kinds.go:37:2: open-coded defer",      // 5 × 3 = 15
			"kinds.go:53:2: stack-allocated defer", // 4 × 4 = 16
		)
}
