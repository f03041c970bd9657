// Package diagnostics: профили, дампы, сборщик мусора и отладчик.
package diagnostics

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	_ "net/http/pprof"
	"os"
	"path/filepath"
	"runtime"
	rdebug "runtime/debug"
	"runtime/pprof"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
	"weak"

	"google.golang.org/protobuf/encoding/protowire"

	"go-konspekt/examples/claims/prove"
)

func TestMain(m *testing.M) { prove.Main(m) }

// profile снимает CPU-профиль, пока идёт f.
func profile(t *testing.T, f func()) []byte {
	t.Helper()
	var packed bytes.Buffer
	if err := pprof.StartCPUProfile(&packed); err != nil {
		t.Fatal(err)
	}
	f()
	pprof.StopCPUProfile()
	unpacked, err := gzip.NewReader(&packed)
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(unpacked)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// period читает поле period из профиля (perftools.profiles.Profile).
func period(t *testing.T, profile []byte) (value uint64) {
	t.Helper()
	for len(profile) > 0 {
		number, kind, n := protowire.ConsumeTag(profile)
		if n < 0 {
			t.Fatal(protowire.ParseError(n))
		}
		profile = profile[n:]
		if number == 12 && kind == protowire.VarintType {
			value, _ = protowire.ConsumeVarint(profile)
		}
		if n = protowire.ConsumeFieldValue(number, kind, profile); n < 0 {
			t.Fatal(protowire.ParseError(n))
		}
		profile = profile[n:]
	}
	return value
}

// CPU-профиль — выборка: один стек на 10 мс процессорного времени.
func TestCPUProfileSamplesHundredTimesPerSecond(t *testing.T) {
	got := period(t, profile(t, func() {}))
	if got != uint64(10*time.Millisecond) {
		t.Errorf("период %v", time.Duration(got))
	}
}

// Пока снимают CPU-профиль, программа отвечает.
func TestCPUProfileDoesNotStopProgram(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(
		func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "жив") }))
	defer server.Close()
	profile(t, func() {
		for range 50 {
			resp, err := server.Client().Get(server.URL)
			if err != nil {
				t.Fatal(err)
			}
			resp.Body.Close()
			if resp.StatusCode != http.StatusOK {
				t.Error(resp.Status)
			}
		}
	})
}

// cpuTime — процессорное время процесса: от загрузки машины не зависит.
func cpuTime() time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		panic(err)
	}
	return time.Duration(usage.Utime.Nano())
}

var result int

//go:noinline
func burn() {
	for start := cpuTime(); cpuTime()-start < 300*time.Millisecond; {
		for i := range 1_000_000 {
			result += i
		}
	}
}

//go:noinline
func waitForever(never chan int) { <-never }

// Занятая функция в CPU-профиле есть, ждущей нет вовсе.
func TestCPUProfileDoesNotSeeWaiting(t *testing.T) {
	never := make(chan int)
	go waitForever(never)
	got := profile(t, burn)
	close(never)
	if !bytes.Contains(got, []byte("diagnostics.burn")) {
		t.Error("занятой функции нет")
	}
	if bytes.Contains(got, []byte("diagnostics.waitForever")) {
		t.Error("ждущая функция есть")
	}
}

// Профиль кучи — в среднем одна выборка на 512 КиБ.
func TestHeapProfileSamplesOncePer512KiB(t *testing.T) {
	if runtime.MemProfileRate != 512<<10 {
		t.Errorf("MemProfileRate = %d", runtime.MemProfileRate)
	}
}

var kept [][]byte

//go:noinline
func makeLive() {
	for range 8 {
		kept = append(kept, make([]byte, 1<<20))
	}
}

//go:noinline
func makeGarbage() {
	for range 64 {
		kept[0] = make([]byte, 1<<20)
	}
	kept[0] = nil
}

// allocated возвращает байты, выделенные функцией: живые и все.
func allocated(t *testing.T, function string) (inuse, alloc int64) {
	t.Helper()
	records := make([]runtime.MemProfileRecord, 10_000)
	n, ok := runtime.MemProfile(records, true)
	if !ok {
		t.Fatal("записей больше:", n)
	}
	for _, record := range records[:n] {
		frames := runtime.CallersFrames(record.Stack())
		for {
			frame, more := frames.Next()
			if strings.HasSuffix(frame.Function, function) {
				inuse += record.InUseBytes()
				alloc += record.AllocBytes
			}
			if !more {
				break
			}
		}
	}
	return inuse, alloc
}

// inuse — живое, alloc — всё выделенное, в том числе собранное.
func TestInuseIsLiveAllocIsTotal(t *testing.T) {
	_, liveBefore := allocated(t, ".makeLive")
	_, garbageBefore := allocated(t, ".makeGarbage")
	rate := runtime.MemProfileRate
	runtime.MemProfileRate = 1 // учесть каждое выделение
	makeLive()
	makeGarbage()
	runtime.MemProfileRate = rate
	runtime.GC()
	runtime.GC()
	if inuse, alloc := allocated(t, ".makeLive"); inuse>>20 != 7 || (alloc-liveBefore)>>20 != 8 {
		t.Errorf("живое: inuse %d, alloc %d", inuse, alloc)
	}
	if inuse, alloc := allocated(t, ".makeGarbage"); inuse != 0 || (alloc-garbageBefore)>>20 != 64 {
		t.Errorf("мусор: inuse %d, alloc %d", inuse, alloc)
	}
	kept = nil
}

// Профили block и mutex сами не включены.
func TestBlockAndMutexProfilesAreOff(t *testing.T) {
	if rate := runtime.SetMutexProfileFraction(-1); rate != 0 {
		t.Errorf("mutex: %d", rate)
	}
	blocks := pprof.Lookup("block").Count()
	ch := make(chan int)
	go func() { ch <- 1 }()
	<-ch
	if n := pprof.Lookup("block").Count() - blocks; n != 0 {
		t.Errorf("block: новых записей %d", n)
	}
}

//go:noinline
func holder(mu *sync.Mutex, until func() bool) {
	for !until() {
		runtime.Gosched()
	}
	mu.Unlock()
}

//go:noinline
func waiter(mu *sync.Mutex) {
	mu.Lock()
	defer mu.Unlock()
}

func stacks() []string {
	buf := make([]byte, 1<<20)
	return strings.Split(string(buf[:runtime.Stack(buf, true)]), "\n\n")
}

// block показывает, где ждали, mutex — кто заставил ждать.
func TestBlockShowsWaiterMutexShowsHolder(t *testing.T) {
	runtime.SetBlockProfileRate(1)
	runtime.SetMutexProfileFraction(1)
	defer runtime.SetBlockProfileRate(0)
	defer runtime.SetMutexProfileFraction(0)

	var mu sync.Mutex
	mu.Lock()
	var wg sync.WaitGroup
	wg.Go(func() { waiter(&mu) })
	holder(&mu, func() bool {
		for _, stack := range stacks() {
			if strings.Contains(stack, "diagnostics.waiter") &&
				strings.Contains(stack, "[sync.Mutex.Lock") {
				return true
			}
		}
		return false
	})
	wg.Wait()

	for name, want := range map[string]string{"block": "waiter", "mutex": "holder"} {
		var text strings.Builder
		if err := pprof.Lookup(name).WriteTo(&text, 1); err != nil {
			t.Fatal(err)
		}
		for _, function := range []string{"waiter", "holder"} {
			found := strings.Contains(text.String(), "diagnostics."+function+"+")
			if found != (function == want) {
				t.Errorf("%s: %s в профиле: %v\n%s", name, function, found, &text)
			}
		}
	}
}

// Импорт net/http/pprof открывает обработчики на DefaultServeMux; на своём
// ServeMux их нет.
func TestPprofImportOpensDefaultServeMux(t *testing.T) {
	answer := func(h http.Handler) int {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/debug/pprof/cmdline", nil))
		return w.Code
	}
	if got := answer(http.DefaultServeMux); got != http.StatusOK {
		t.Errorf("DefaultServeMux: %d", got)
	}
	if got := answer(http.NewServeMux()); got != http.StatusNotFound {
		t.Errorf("свой ServeMux: %d", got)
	}
}

// goroutine с debug=1 складывает одинаковые стеки.
func TestGoroutineProfileGroupsEqualStacks(t *testing.T) {
	never := make(chan int)
	for range 1000 {
		go waitForever(never)
	}
	defer close(never)
	// Ждём, пока все дойдут до канала: тогда стеки у них одинаковые.
	for {
		var text strings.Builder
		if err := pprof.Lookup("goroutine").WriteTo(&text, 1); err != nil {
			t.Fatal(err)
		}
		if strings.Contains(text.String(), "\n1000 @ ") {
			return
		}
		runtime.Gosched()
	}
}

var waitForSignal = prove.New(func() {
	go waitForever(make(chan int))
	fmt.Println("готова")
	_, _ = os.Stdin.Read(make([]byte, 1))
})

// SIGQUIT печатает стеки всех горутин и завершает процесс с кодом 2.
func TestSigquitPrintsStacksAndEndsProcess(t *testing.T) {
	cmd := waitForSignal.Command(t)
	stdin, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	defer stdin.Close()
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	cmd.Stderr = &text
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	if !bufio.NewScanner(stdout).Scan() {
		t.Error("не запустилась")
	}
	if err := cmd.Process.Signal(syscall.SIGQUIT); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait() // чем кончилось, проверит Ends
	prove.Finished(t, cmd, text.String()).
		Ends("exit status 2").
		Says("SIGQUIT: quit\n", "main.main()\n",
			"created by go-konspekt/examples/claims/diagnostics.init.")
}

// Стекам паник отладочные данные не нужны: без них видны и функция, и
// строка.
func TestPanicStackSurvivesStripping(t *testing.T) {
	program := filepath.Join(t.TempDir(), "program")
	prove.Go(t, "build", "-ldflags=-s -w", "-o", program, "testdata/stripped.go").
		Ends("exit status 0")
	prove.Exec(t, nil, program).
		Ends("exit status 2").
		Says("panic: 7\n", "main.pay(", "stripped.go:5 ")
}

// Метки pprof видны в дампе горутин (Go 1.27).
func TestLabelsAreInGoroutineDump(t *testing.T) {
	pprof.Do(t.Context(), pprof.Labels("route", "/reserve"), func(context.Context) {
		if first := stacks()[0]; !strings.Contains(first, "[running] {route: /reserve}:") {
			t.Errorf("меток нет:\n%s", first)
		}
	})
}

var panicWithLabels = prove.New(func() {
	pprof.Do(context.Background(), pprof.Labels("route", "/reserve"),
		func(context.Context) { panic("сбой") })
})

// При панике внутри pprof.Do меток в заголовке нет: их уже снял defer.
func TestPanicInsideDoLosesLabels(t *testing.T) {
	panicWithLabels.Run(t).
		Ends("exit status 2").
		Says("goroutine 1 [running]:\n").
		Omits("route")
}

// При GOGC=100 следующая сборка начнётся, когда куча вырастет примерно
// вдвое от живой.
func TestNextCollectionAtTwiceLiveHeap(t *testing.T) {
	defer rdebug.SetGCPercent(rdebug.SetGCPercent(100))
	live := make([]byte, 64<<20)
	var stats runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&stats)
	if ratio := float64(stats.NextGC) / float64(stats.HeapAlloc); ratio < 1.9 || ratio > 2.1 {
		t.Errorf("следующая сборка при %.2f от живой кучи", ratio)
	}
	runtime.KeepAlive(live)
}

// allocate выделяет n МиБ; keep — оставить живыми.
func allocate(n int, keep bool) {
	var all [][]byte
	for range n {
		all = append(all, make([]byte, 1<<20))
		if !keep {
			all = all[:0]
		}
	}
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	fmt.Printf("сборки были: %v, в куче больше 128 МиБ: %v\n",
		stats.NumGC > 0, stats.HeapAlloc > 128<<20)
	runtime.KeepAlive(all)
}

var garbage = prove.New(func() { allocate(256, false) })
var live = prove.New(func() { allocate(256, true) })

// GOMEMLIMIT запускает сборки и при GOGC=off. Предел мягкий: если живых
// данных больше, программа продолжает работать.
func TestMemoryLimitIsSoft(t *testing.T) {
	garbage.Run(t, "GOGC=off").
		Ends("exit status 0").
		Says("сборки были: false, в куче больше 128 МиБ: true")
	garbage.Run(t, "GOGC=off", "GOMEMLIMIT=32MiB").
		Ends("exit status 0").
		Says("сборки были: true")
	live.Run(t, "GOGC=off", "GOMEMLIMIT=32MiB").
		Ends("exit status 0").
		Says("сборки были: true, в куче больше 128 МиБ: true")
}

type cargo [1 << 10]byte

//go:noinline
func forgetTicker() weak.Pointer[time.Ticker] {
	return weak.Make(time.NewTicker(time.Hour))
}

//go:noinline
func forgetAfterFunc() weak.Pointer[cargo] {
	data := new(cargo)
	time.AfterFunc(time.Hour, func() { runtime.KeepAlive(data) })
	return weak.Make(data)
}

// Забытый Ticker без ссылок соберёт сборщик мусора (с Go 1.23), а данные
// в замыкании AfterFunc живут до срабатывания.
func TestForgottenTickerIsCollected(t *testing.T) {
	ticker, data := forgetTicker(), forgetAfterFunc()
	runtime.GC()
	runtime.GC()
	if ticker.Value() != nil {
		t.Error("Ticker жив")
	}
	if data.Value() == nil {
		t.Error("данные AfterFunc собраны")
	}
}
