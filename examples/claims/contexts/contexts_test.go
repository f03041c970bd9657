// Package contexts: дерево контекстов, отмена, сроки и причины.
package contexts

import (
	"context"
	"errors"
	"fmt"
	"os/signal"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"testing/synctest"
	"time"
	"weak"

	"golang.org/x/sync/errgroup"

	"go-konspekt/examples/claims/prove"
)

func TestMain(m *testing.M) { prove.Main(m) }

type key struct{}

func recovered(f func()) (value any) {
	defer func() { value = recover() }()
	f()
	return nil
}

// Отмена идёт только вниз: родитель и соседняя ветвь продолжают работать.
func TestCancelGoesDownTheTreeOnly(t *testing.T) {
	request, cancelRequest := context.WithCancel(t.Context())
	db, cancelDB := context.WithCancel(request)
	api, cancelAPI := context.WithCancel(request)
	call, cancelCall := context.WithTimeout(api, time.Hour)
	defer cancelCall()
	defer cancelDB()

	cancelAPI()
	<-call.Done()
	if call.Err() != context.Canceled || api.Err() != context.Canceled {
		t.Error("отменены не все потомки:", api.Err(), call.Err())
	}
	if request.Err() != nil || db.Err() != nil {
		t.Error("отменён родитель или сосед:", request.Err(), db.Err())
	}

	cancelRequest()
	<-db.Done()
}

// Потомок не может продлить срок родителя.
func TestChildCannotExtendParent(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		parent, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		child, cancelChild := context.WithTimeout(parent, time.Hour)
		defer cancelChild()

		start := time.Now()
		<-child.Done()
		if took := time.Since(start); took != time.Second {
			t.Errorf("сработал через %v", took)
		}
	})
}

// WithoutCancel даёт те же значения, но без отмены и срока.
func TestWithoutCancelKeepsValuesOnly(t *testing.T) {
	parent, cancel := context.WithTimeout(
		context.WithValue(t.Context(), key{}, "trace-7"), time.Hour)
	audit := context.WithoutCancel(parent)
	cancel()

	if audit.Value(key{}) != "trace-7" {
		t.Error("значение потеряно")
	}
	if _, ok := audit.Deadline(); ok || audit.Err() != nil || audit.Done() != nil {
		t.Error("отмена или срок остались:", audit.Err())
	}
}

// AfterFunc запускает функцию в отдельной горутине после отмены.
func TestAfterFuncRunsInOwnGoroutineOnCancel(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	called := make(chan struct{})
	context.AfterFunc(ctx, func() { close(called) })
	stop := context.AfterFunc(ctx, func() { t.Error("её остановили") })
	if !stop() {
		t.Error("stop опоздал")
	}
	select {
	case <-called:
		t.Error("вызвана до отмены")
	default:
	}
	cancel()
	<-called
}

// hold возвращает слабую ссылку на значение потомка, у которого потеряли
// cancel: пока потомок жив, живо и значение.
func hold(parent context.Context, limit time.Duration) weak.Pointer[[64]byte] {
	value := new([64]byte)
	ctx := context.WithValue(parent, key{}, value)
	var cancel context.CancelFunc
	if limit > 0 {
		ctx, cancel = context.WithTimeout(ctx, limit)
	} else {
		ctx, cancel = context.WithCancel(ctx)
	}
	_, _ = ctx, cancel
	return weak.Make(value)
}

func alive(p weak.Pointer[[64]byte]) bool {
	runtime.GC()
	return p.Value() != nil
}

// Потомок с таймаутом без cancel живёт до срока: его держит таймер.
func TestTimeoutWithoutCancelHoldsUntilDeadline(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		value := hold(context.Background(), time.Hour)
		time.Sleep(time.Hour - time.Nanosecond)
		synctest.Wait()
		if !alive(value) {
			t.Error("освобождён до срока")
		}
		time.Sleep(time.Nanosecond)
		synctest.Wait()
		if alive(value) {
			t.Error("жив после срока")
		}
	})
}

// Потомок без cancel остаётся у долгоживущего родителя до его отмены.
func TestLostCancelStaysInParent(t *testing.T) {
	parent, cancel := context.WithCancel(t.Context())
	value := hold(parent, 0)
	if !alive(value) {
		t.Error("освобождён при живом родителе")
	}
	cancel()
	if alive(value) {
		t.Error("жив после отмены родителя")
	}
}

// Под Background потерянный WithCancel соберёт сборщик мусора.
func TestLostCancelUnderBackgroundIsCollected(t *testing.T) {
	if alive(hold(context.Background(), 0)) {
		t.Error("не собран")
	}
}

// go vet предупреждает о потерянном cancel.
func TestVetFindsLostCancel(t *testing.T) {
	prove.Vet(t, "testdata/lost_cancel.go").
		Ends("exit status 1").
		Says("lost_cancel.go:10:2: the cancel function is not used on all paths " +
			"(possible context leak)")
}

// Повторный cancel и cancel после срока ничего не меняют.
func TestRepeatedCancelChangesNothing(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		<-ctx.Done()
		cancel()
		cancel()
		if ctx.Err() != context.DeadlineExceeded {
			t.Error(ctx.Err())
		}
	})
}

// Обёрнутую ошибку контекста узнаёт errors.Is, но не сравнение.
func TestWrappedDeadlineNeedsErrorsIs(t *testing.T) {
	err := fmt.Errorf("чтение заказа: %w", context.DeadlineExceeded)
	if err == context.DeadlineExceeded || !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
}

// Cause говорит, почему отменили; Err остаётся стандартной. Причину видят
// и потомки. Если её не задали, Cause равна Err.
func TestCauseTellsWhy(t *testing.T) {
	reason := errors.New("склад закрыт")
	ctx, cancel := context.WithCancelCause(t.Context())
	child, cancelChild := context.WithCancel(ctx)
	defer cancelChild()
	cancel(reason)
	for _, c := range []context.Context{ctx, child} {
		if c.Err() != context.Canceled || context.Cause(c) != reason {
			t.Error(c.Err(), context.Cause(c))
		}
	}

	plain, stop := context.WithCancel(t.Context())
	stop()
	if context.Cause(plain) != context.Canceled {
		t.Error(context.Cause(plain))
	}
}

// WithTimeoutCause задаёт причину на случай, если истечёт срок.
func TestTimeoutCause(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		reason := errors.New("бюджет запроса исчерпан")
		ctx, cancel := context.WithTimeoutCause(t.Context(), time.Second, reason)
		defer cancel()
		<-ctx.Done()
		if ctx.Err() != context.DeadlineExceeded || context.Cause(ctx) != reason {
			t.Error(ctx.Err(), context.Cause(ctx))
		}
	})
}

// С Go 1.26 NotifyContext называет сигнал причиной отмены.
func TestNotifyContextNamesSignal(t *testing.T) {
	ctx, stop := signal.NotifyContext(t.Context(), syscall.SIGTERM)
	defer stop()
	if err := syscall.Kill(syscall.Getpid(), syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	<-ctx.Done()
	if got := context.Cause(ctx).Error(); got != "terminated signal received" {
		t.Errorf("причина %q", got)
	}
}

var secondSignal = prove.New(func() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	kill := func() {
		if err := syscall.Kill(syscall.Getpid(), syscall.SIGTERM); err != nil {
			panic(err)
		}
	}
	kill()
	<-ctx.Done()
	fmt.Println("останавливаемся")
	stop()
	kill()
	select {}
})

// После stop второй сигнал завершает процесс обычным образом.
func TestSecondSignalAfterStopEndsProcess(t *testing.T) {
	secondSignal.Run(t).Ends("signal: terminated").Says("останавливаемся")
}

// nil вместо родителя — паника.
func TestNilParentPanics(t *testing.T) {
	var parent context.Context
	got := recovered(func() {
		_, cancel := context.WithCancel(parent)
		cancel()
	})
	if got != "cannot create context from nil parent" {
		t.Errorf("поймали %v", got)
	}
}

// foreign — чужая реализация: свой канал Done.
type foreign struct {
	context.Context
	done chan struct{}
}

func (f foreign) Done() <-chan struct{} { return f.done }

// withAfterFunc — чужая реализация, которая сама зовёт по отмене.
type withAfterFunc struct{ foreign }

func (withAfterFunc) AfterFunc(func()) (stop func() bool) {
	return func() bool { return true }
}

// watchers считает горутины-наблюдатели пакета context.
func watchers() int {
	buf := make([]byte, 1<<20)
	stacks := string(buf[:runtime.Stack(buf, true)])
	return strings.Count(stacks, "created by context.(*cancelCtx).propagateCancel")
}

// Потомок стандартного контекста обходится без горутины; для чужого
// родителя пакет её запускает, если у того нет метода AfterFunc.
func TestOnlyForeignParentNeedsGoroutine(t *testing.T) {
	own := foreign{context.Background(), make(chan struct{})}
	parent, cancel := context.WithCancel(t.Context())
	defer cancel()
	for _, c := range []struct {
		name   string
		parent context.Context
		want   int
	}{
		{"стандартный", parent, 0},
		{"чужой", own, 10},
		{"чужой с AfterFunc", withAfterFunc{own}, 0},
	} {
		before := watchers()
		for range 10 {
			_, cancel := context.WithCancel(c.parent)
			defer cancel()
		}
		if got := watchers() - before; got != c.want {
			t.Errorf("%s: горутин %d, ждали %d", c.name, got, c.want)
		}
	}
}

// Значение видят потомки, но не родитель.
func TestValueIsSeenBelowOnly(t *testing.T) {
	parent := context.WithValue(t.Context(), key{}, "внешнее")
	child := context.WithValue(parent, key{}, "внутреннее")
	grandchild, cancel := context.WithCancel(child)
	defer cancel()
	if parent.Value(key{}) != "внешнее" || grandchild.Value(key{}) != "внутреннее" {
		t.Error(parent.Value(key{}), grandchild.Value(key{}))
	}
}

// Ключи закрытых типов не сталкиваются, одинаковые строки — да.
func TestKeysOfOwnTypesDoNotCollide(t *testing.T) {
	type mine string
	type theirs string
	ctx := context.WithValue(t.Context(), mine("user"), 1)
	ctx = context.WithValue(ctx, theirs("user"), 2)
	if ctx.Value(mine("user")) != 1 || ctx.Value(theirs("user")) != 2 {
		t.Error("ключи разных типов столкнулись")
	}
	ctx = context.WithValue(ctx, mine("user"), 3)
	if ctx.Value(mine("user")) != 3 {
		t.Error("ключ того же типа не затенил прежний")
	}
}

// Отмена добровольна: горутину, которая не слушает Done, она не остановит.
func TestCancelDoesNotStopGoroutine(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		steps := make(chan int)
		go func() {
			for n := range 3 { // в ctx не заглядывает
				steps <- n
			}
			close(steps)
		}()
		cancel()
		<-ctx.Done()
		n := 0
		for range steps {
			n++
		}
		if n != 3 {
			t.Errorf("после отмены шагов %d", n)
		}
	})
}

// Первая ошибка в errgroup отменяет контекст группы и становится причиной.
func TestErrgroupCancelsOnFirstError(t *testing.T) {
	failed := errors.New("нет места")
	g, ctx := errgroup.WithContext(t.Context())
	g.Go(func() error {
		<-ctx.Done()
		return ctx.Err()
	})
	g.Go(func() error { return failed })
	if err := g.Wait(); err != failed {
		t.Errorf("Wait вернул %v", err)
	}
	if context.Cause(ctx) != failed {
		t.Errorf("причина %v", context.Cause(ctx))
	}
}

// После Wait контекст группы отменён и без ошибок.
func TestErrgroupContextEndsWithWait(t *testing.T) {
	g, ctx := errgroup.WithContext(t.Context())
	g.Go(func() error { return nil })
	if err := g.Wait(); err != nil || ctx.Err() != context.Canceled {
		t.Error(err, ctx.Err())
	}
}
