// Package tests: как go test запускает тесты и бенчмарки.
package tests

import (
	"context"
	"flag"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"go-konspekt/examples/claims/prove"
)

func recovered(f func()) (value any) {
	defer func() { value = recover() }()
	f()
	return nil
}

var seconds = regexp.MustCompile(` \(\d+\.\d+s\)`)

// Без t.Parallel тесты пакета идут по очереди; те, что его вызвали,
// ждут конца последовательных и идут вместе.
func TestTestsAreSequentialWithoutParallel(t *testing.T) {
	got := prove.Go(t, "test", "-v", "-count=1", "-parallel=2", "./testdata/order").
		Ends("exit status 0")
	got.Text = seconds.ReplaceAllString(got.Text, "")
	got.Says(`=== RUN   TestFirst
--- PASS: TestFirst
=== RUN   TestSecond
--- PASS: TestSecond
=== RUN   TestParallelOne
=== PAUSE TestParallelOne
=== RUN   TestParallelTwo
=== PAUSE TestParallelTwo
=== CONT  TestParallel`)
}

// Разные пакеты — разные программы: go test запускает их одновременно.
// Каждый из двух тестов ждёт, пока придёт сосед.
func TestPackagesAreTestedSimultaneously(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	met := make(chan error, 1)
	go func() {
		var both [2]net.Conn
		for i := range both {
			conn, err := listener.Accept()
			if err != nil {
				met <- err
				return
			}
			defer conn.Close()
			both[i] = conn
		}
		for _, conn := range both {
			_, err := conn.Write([]byte{1})
			if err != nil {
				met <- err
			}
		}
		met <- nil
	}()
	prove.GoIn(t, "", []string{"CLAIM_MEETING=" + listener.Addr().String()},
		"test", "-count=1", "-p=2", "./testdata/left", "./testdata/right").
		Ends("exit status 0")
	listener.Close()
	if err := <-met; err != nil {
		t.Error(err)
	}
}

// Параллельный подтест ждёт, пока кончится тело родителя и сработают его
// defer; Cleanup родителя — после всех подтестов, в обратном порядке.
func TestParallelSubtestWaitsForParent(t *testing.T) {
	var got []string
	note := func(s string) { got = append(got, s) }
	t.Run("родитель", func(t *testing.T) {
		t.Cleanup(func() { note("первый Cleanup") })
		t.Cleanup(func() { note("второй Cleanup") })
		defer note("defer")
		t.Run("параллельный", func(t *testing.T) {
			t.Parallel()
			note("параллельный")
		})
		t.Run("обычный", func(t *testing.T) { note("обычный") })
		note("конец тела")
	})
	want := []string{"обычный", "конец тела", "defer", "параллельный",
		"второй Cleanup", "первый Cleanup"}
	if !slices.Equal(got, want) {
		t.Errorf("порядок %v", got)
	}
}

// t.Setenv и t.Chdir с t.Parallel несовместимы.
func TestSetenvAndParallelPanic(t *testing.T) {
	const want = "testing: test using t.Setenv, t.Chdir, or " +
		"cryptotest.SetGlobalRandom can not use t.Parallel"
	for name, change := range map[string]func(t *testing.T){
		"Setenv": func(t *testing.T) { t.Setenv("CLAIM_VALUE", "1") },
		"Chdir":  func(t *testing.T) { t.Chdir(t.TempDir()) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := recovered(func() { change(t) }); got != want {
				t.Errorf("поймали %v", got)
			}
		})
	}
}

// Setenv и TempDir сами возвращают всё назад.
func TestSetenvIsUndone(t *testing.T) {
	var dir string
	t.Run("внутри", func(t *testing.T) {
		t.Setenv("CLAIM_VALUE", "1")
		dir = t.TempDir()
	})
	if value, ok := os.LookupEnv("CLAIM_VALUE"); ok {
		t.Errorf("осталось %q", value)
	}
	if _, err := os.Stat(dir); !os.IsNotExist(err) {
		t.Errorf("папка осталась: %v", err)
	}
}

// t.Context отменяется перед функциями Cleanup.
func TestContextOfTestEndsBeforeCleanup(t *testing.T) {
	var during, after error
	t.Run("внутри", func(t *testing.T) {
		t.Cleanup(func() { after = t.Context().Err() })
		during = t.Context().Err()
	})
	if during != nil || after != context.Canceled {
		t.Errorf("в тесте %v, в Cleanup %v", during, after)
	}
}

// failing выполняет один из тестов, которые обязаны провалиться.
func failing(t *testing.T, name string) prove.Result {
	t.Helper()
	return prove.Go(t, "test", "-v", "-count=1", "-run=^"+name+"$", "./testdata/fails").
		Ends("exit status 1")
}

// Errorf отмечает провал и продолжает, Fatalf завершает тест.
func TestErrorfContinuesFatalfStops(t *testing.T) {
	failing(t, "TestErrorf").Says("провал", "после Errorf", "--- FAIL: TestErrorf")
	failing(t, "TestFatalf").
		Says("провал", "--- FAIL: TestFatalf").
		Omits("после Fatalf")
}

// Fatal в чужой горутине завершает её, а не тест; go vet предупреждает.
func TestFatalInGoroutineDoesNotStopTest(t *testing.T) {
	failing(t, "TestFatalInGoroutine").
		Says("в горутине", "тест продолжается", "--- FAIL: TestFatalInGoroutine")
	prove.Go(t, "vet", "./testdata/fails").
		Ends("exit status 1").
		Says("call to (*testing.T).Fatal from a non-test goroutine")
}

// С t.Helper строка ошибки указывает на вызов помощника.
func TestHelperPointsToCaller(t *testing.T) {
	failing(t, "TestHelper").
		Says("fails_test.go:29: из помощника", "fails_test.go:25: без Helper")
}

// synctest роняет тест, если горутина пузыря осталась ждать.
func TestSynctestReportsLeftoverGoroutine(t *testing.T) {
	failing(t, "TestLeak").
		Says("deadlock: main bubble goroutine has exited but blocked goroutines remain")
}

// В пузыре часы поддельные: час проходит мгновенно.
func TestBubbleClockIsFake(t *testing.T) {
	start := time.Now()
	synctest.Test(t, func(t *testing.T) {
		inside := time.Now()
		ctx, cancel := context.WithTimeout(t.Context(), time.Hour)
		defer cancel()
		<-ctx.Done()
		if took := time.Since(inside); took != time.Hour {
			t.Errorf("в пузыре прошло %v", took)
		}
	})
	if took := time.Since(start); took > time.Minute {
		t.Errorf("снаружи прошло %v", took)
	}
}

// go test кеширует успешный прогон, пока не менялись пакет и переменные,
// которые читал тест; -count=1 заставляет повторить.
func TestPassedRunIsCached(t *testing.T) {
	run := func(value string, flags ...string) prove.Result {
		t.Helper()
		args := append([]string{"test"}, flags...)
		return prove.GoIn(t, "", []string{"CLAIM_VALUE=" + value},
			append(args, "./testdata/cached")...).Ends("exit status 0")
	}
	value := fmt.Sprint(time.Now().UnixNano())
	run(value).Omits("(cached)")
	run(value).Says("(cached)")
	run(value, "-count=1").Omits("(cached)")
	run(value + "0").Omits("(cached)")
}

// Тест без проверок даёт полное покрытие.
func TestCoverageCountsLinesNotChecks(t *testing.T) {
	prove.Go(t, "test", "-count=1", "-cover", "./testdata/nochecks").
		Ends("exit status 0").
		Says("coverage: 100.0% of statements")
}

// Покрытие собранной программы пишется при выходе: после SIGKILL его нет.
func TestCoverageIsWrittenOnExit(t *testing.T) {
	program := filepath.Join(t.TempDir(), "program")
	prove.Go(t, "build", "-cover", "-o", program, "testdata/covered.go").
		Ends("exit status 0")
	for mode, want := range map[string]struct {
		state    string
		counters int
	}{
		"выход":   {"exit status 0", 1},
		"SIGKILL": {"signal: killed", 0},
	} {
		dir := t.TempDir()
		prove.Exec(t, []string{"GOCOVERDIR=" + dir}, program, mode).Ends(want.state)
		files, err := filepath.Glob(filepath.Join(dir, "covcounters.*"))
		if err != nil || len(files) != want.counters {
			t.Errorf("%s: файлов счётчиков %d, %v", mode, len(files), err)
		}
	}
}

// Файл под тегом без тега не собирается: ошибку в нём никто не замечает.
func TestBuildTagHidesBrokenFile(t *testing.T) {
	prove.Go(t, "test", "./testdata/tags").
		Ends("exit status 0").Says("[no test files]")
	prove.Go(t, "vet", "./testdata/tags").Ends("exit status 0")
	prove.Go(t, "vet", "-tags=integration", "./testdata/tags").
		Ends("exit status 1").Says("undefined: connect")
}

// Прогон, где все тесты пропущены, — успешный.
func TestSkippedTestsAreGreen(t *testing.T) {
	prove.Go(t, "test", "-count=1", "./testdata/skipped").
		Ends("exit status 0").Says("ok ").Omits("SKIP")
	prove.Go(t, "test", "-count=1", "-v", "./testdata/skipped").
		Ends("exit status 0").Says("--- SKIP: TestQuery", "нет базы", "ok ")
}

// Второй слушатель на том же порту получит ошибку.
func TestSecondListenerOnPortFails(t *testing.T) {
	first, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer first.Close()
	_, err = net.Listen("tcp", first.Addr().String())
	if err == nil || !strings.HasSuffix(err.Error(), "bind: address already in use") {
		t.Errorf("ошибка %v", err)
	}
}

// Без -run='^$' вместе с бенчмарками идут и тесты. Столбцы: имя с
// GOMAXPROCS, повторы, время, байты и выделения на операцию.
func TestBenchRunsTestsTooAndPrintsColumns(t *testing.T) {
	bench := func(flags ...string) prove.Result {
		args := append([]string{"test", "-bench=.", "-benchmem", "-benchtime=200000x", "-cpu=2"}, flags...)
		return prove.Go(t, append(args, "./testdata/bench")...).Ends("exit status 0")
	}
	got := bench().Says("выполнен тест")
	line := regexp.MustCompile(`(?m)^BenchmarkMake-2 +\t +200000\t +[\d.]+ ns/op\t +64 B/op\t +1 allocs/op$`)
	if !line.MatchString(got.Text) {
		t.Errorf("другая строка:\n%s", got.Text)
	}
	bench("-run=^$").Omits("выполнен тест")
}

// measure выполняет бенчмарк с n повторами.
func measure(t *testing.T, n int, f func(*testing.B)) testing.BenchmarkResult {
	t.Helper()
	benchtime := flag.Lookup("test.benchtime").Value
	before := benchtime.String()
	set := func(value string) {
		if err := benchtime.Set(value); err != nil {
			t.Fatal(err)
		}
	}
	set(fmt.Sprint(n, "x"))
	defer set(before)
	return testing.Benchmark(f)
}

// С b.Loop функция бенчмарка выполняется один раз, с b.N — несколько.
func TestBenchLoopRunsFunctionOnce(t *testing.T) {
	calls, steps := 0, 0
	got := measure(t, 100, func(b *testing.B) {
		calls++
		for b.Loop() {
			steps++
		}
	})
	if calls != 1 || steps != 100 || got.N != 100 {
		t.Errorf("b.Loop: вызовов %d, шагов %d, N %d", calls, steps, got.N)
	}
	calls = 0
	measure(t, 100, func(b *testing.B) {
		calls++
		for range b.N {
		}
	})
	if calls < 2 {
		t.Errorf("b.N: вызовов %d", calls)
	}
}

// b.Loop меряет только цикл: подготовка и уборка в замер не входят.
func TestBenchLoopMeasuresLoopOnly(t *testing.T) {
	const setup = 200 * time.Millisecond
	loop := measure(t, 1, func(b *testing.B) {
		time.Sleep(setup)
		for b.Loop() {
		}
		time.Sleep(setup)
	})
	old := measure(t, 1, func(b *testing.B) {
		time.Sleep(setup)
		for range b.N {
		}
	})
	if loop.T >= setup || old.T < setup {
		t.Errorf("b.Loop %v, b.N %v", loop.T, old.T)
	}
}

// b.Loop не даёт выбросить вызов, итог которого не нужен: умножение есть
// только в коде с b.Loop.
func TestBenchLoopKeepsCallAlive(t *testing.T) {
	text := prove.GoIn(t, "", []string{"GOARCH=amd64"},
		"build", "-gcflags=-S", "-o", os.DevNull, "./testdata/bench").
		Ends("exit status 0").Text
	multiplies := func(function string) bool {
		_, body, ok := strings.Cut(text, "bench."+function+" STEXT")
		if !ok {
			t.Fatalf("нет функции %s", function)
		}
		body, _, _ = strings.Cut(body, " STEXT")
		return strings.Contains(body, "IMULQ")
	}
	if !multiplies("WithLoop") || multiplies("OldStyle") {
		t.Errorf("умножение: b.Loop %v, b.N %v", multiplies("WithLoop"), multiplies("OldStyle"))
	}
}

// Команды go benchmark нет.
func TestGoBenchmarkIsUnknownCommand(t *testing.T) {
	prove.Go(t, "benchmark").
		Ends("exit status 2").
		Says("go benchmark: unknown command\n")
}
