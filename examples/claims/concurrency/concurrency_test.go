// Package concurrency: горутины, замки и гонки.
package concurrency

import (
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"runtime/pprof"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"golang.org/x/sync/errgroup"

	"go-konspekt/examples/claims/prove"
)

func TestMain(m *testing.M) { prove.Main(m) }

// race выполняет программу с детектором гонок.
func race(t *testing.T, mode string) prove.Result {
	t.Helper()
	return prove.Go(t, "run", "-race", "testdata/race.go", mode)
}

// Гонку данных детектор находит и завершает программу кодом 66, когда она
// доработает.
func TestDetectorFindsDataRace(t *testing.T) {
	race(t, "гонка данных").
		Ends("exit status 1").
		Says("WARNING: DATA RACE\n", "программа доработала\n",
			"Found 1 data race(s)\nexit status 66\n")
}

// Настоящей одновременности не нужно: хватает отсутствия порядка.
func TestDetectorNeedsNoSimultaneity(t *testing.T) {
	race(t, "по очереди на одном P").
		Ends("exit status 1").
		Says("WARNING: DATA RACE\n", "exit status 66\n")
}

// Состояние гонки, где каждый шаг под мьютексом, детектор не находит.
func TestDetectorMissesRaceCondition(t *testing.T) {
	race(t, "состояние гонки").
		Ends("exit status 0").
		Says("остаток -100\n").
		Omits("DATA RACE")
}

// Гонка в коде, который не выполнялся, не видна.
func TestDetectorMissesCodeThatDidNotRun(t *testing.T) {
	race(t, "ветвь не выполнялась").
		Ends("exit status 0").
		Omits("DATA RACE")
}

// Без cgo сборка с -race отвергается.
func TestRaceNeedsCgo(t *testing.T) {
	prove.GoIn(t, "", []string{"CGO_ENABLED=0"}, "build", "-race", "testdata/race.go").
		Ends("exit status 2").
		Says("go: -race requires cgo; enable cgo by setting CGO_ENABLED=1\n")
}

// Ждущий писатель не пускает новых читателей, хотя прежний ещё читает.
func TestWaitingWriterBlocksNewReaders(t *testing.T) {
	var mu sync.RWMutex
	written := make(chan struct{})
	mu.RLock()
	go func() {
		mu.Lock()
		defer mu.Unlock()
		close(written)
	}()
	// Пока писателя нет, читатели входят; цикл кончится с его приходом.
	for mu.TryRLock() {
		mu.RUnlock()
		runtime.Gosched()
	}
	mu.RUnlock()
	<-written
}

// Содержимое Pool исчезает после сборок мусора.
func TestPoolForgetsContents(t *testing.T) {
	var pool sync.Pool
	pool.Put(new(int))
	runtime.GC()
	runtime.GC()
	if got := pool.Get(); got != nil {
		t.Error("значение пережило две сборки")
	}
}

// OnceValue выполняет функцию один раз для всех горутин.
func TestOnceValueRunsOnce(t *testing.T) {
	calls := 0
	load := sync.OnceValue(func() int {
		calls++
		return 42
	})
	var wg sync.WaitGroup
	for range 100 {
		wg.Go(func() {
			if load() != 42 {
				t.Error("другое значение")
			}
		})
	}
	wg.Wait()
	if calls != 1 {
		t.Errorf("вызовов %d", calls)
	}
}

// У каждого шага цикла своя переменная, если в go.mod версия не ниже 1.22.
func TestLoopVariableBelongsToIteration(t *testing.T) {
	program, err := os.ReadFile("testdata/loopvar.go")
	if err != nil {
		t.Fatal(err)
	}
	for version, want := range map[string]string{
		"1.21": "[3 3 3]\n",
		"1.22": "[0 1 2]\n",
	} {
		dir := t.TempDir()
		prove.WriteFiles(t, dir, map[string]string{
			"main.go": string(program),
			"go.mod":  "module loopvar\n\ngo " + version + "\n",
		})
		prove.GoIn(t, dir, nil, "run", ".").Ends("exit status 0").Says(want)
	}
}

var emptyLoop = prove.New(func() {
	go func() {
		//lint:ignore SA5002 цикл без работы показан нарочно
		for {
		}
	}()
	runtime.Gosched() // единственный P достался циклу
	fmt.Println("main снова работает")
})

// Пустой цикл не отнимает единственный P навсегда: его вытесняют.
func TestEmptyLoopIsPreempted(t *testing.T) {
	emptyLoop.Run(t, "GOMAXPROCS=1").
		Ends("exit status 0").
		Says("main снова работает")
}

// go vet находит wg.Add внутри новой горутины.
func TestVetFindsAddInsideGoroutine(t *testing.T) {
	prove.Vet(t, "testdata/add.go").
		Ends("exit status 1").
		Says("add.go:9:10: WaitGroup.Add called from inside new goroutine")
}

// go vet находит копию мьютекса.
func TestVetFindsCopiedMutex(t *testing.T) {
	prove.Vet(t, "testdata/copylock.go").
		Ends("exit status 1").
		Says("copylock.go:10:9: Add passes lock by value: command-line-arguments.Counter " +
			"contains sync.Mutex")
}

// errgroup с SetLimit(n): Go ждёт, пока не освободится место.
func TestErrgroupLimitBlocksGo(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var g errgroup.Group
		g.SetLimit(2)
		start := time.Now()
		for range 6 {
			g.Go(func() error {
				time.Sleep(time.Second)
				return nil
			})
		}
		if waited := time.Since(start); waited != 2*time.Second {
			t.Errorf("последний Go вернулся через %v", waited)
		}
		if err := g.Wait(); err != nil || time.Since(start) != 3*time.Second {
			t.Error(err, time.Since(start))
		}
	})
}

// Потоков по умолчанию не больше 10 000.
func TestThreadLimitIsTenThousand(t *testing.T) {
	limit := debug.SetMaxThreads(10_000)
	debug.SetMaxThreads(limit)
	if limit != 10_000 {
		t.Errorf("предел потоков %d", limit)
	}
}

var manyGoroutines = prove.New(func() {
	const n = 10_000
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	var started sync.WaitGroup
	for range n {
		started.Add(1)
		go func() {
			started.Done()
			select {}
		}()
	}
	started.Wait()
	runtime.ReadMemStats(&after)
	fmt.Println("стек, КиБ:", (after.StackInuse-before.StackInuse)/n/1024)
	fmt.Println("потоков меньше ста:", pprof.Lookup("threadcreate").Count() < 100)
})

// Стек горутины начинается с 2 КиБ, тысячи ждущих горутин обходятся
// немногими потоками.
func TestGoroutineStartsWith2KiBStack(t *testing.T) {
	manyGoroutines.Run(t).
		Ends("exit status 0").
		Says("стек, КиБ: 2\n", "потоков меньше ста: true\n")
}

var global = make(chan int)

func waitsOnGlobal() { global <- 1 }

func waitsOnLost(ch chan int) { ch <- 1 }

// Профиль goroutineleak (Go 1.27) находит горутину, чей канал недостижим,
// и не замечает той, что ждёт на глобальном канале.
func TestLeakProfileMissesGlobalChannel(t *testing.T) {
	go waitsOnGlobal()
	go waitsOnLost(make(chan int))
	for !asleep("waitsOnGlobal") || !asleep("waitsOnLost") {
		runtime.Gosched()
	}
	var text strings.Builder
	if err := pprof.Lookup("goroutineleak").WriteTo(&text, 1); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(text.String(), ".waitsOnLost+") {
		t.Errorf("утечка не найдена:\n%s", &text)
	}
	if strings.Contains(text.String(), ".waitsOnGlobal+") {
		t.Errorf("найдено и ожидание на глобальном канале:\n%s", &text)
	}
}

// asleep говорит, ждёт ли на канале горутина с этой функцией.
func asleep(function string) bool {
	buf := make([]byte, 1<<20)
	for _, stack := range strings.Split(string(buf[:runtime.Stack(buf, true)]), "\n\n") {
		if strings.Contains(stack, function) && strings.Contains(stack, "[chan send") {
			return true
		}
	}
	return false
}
