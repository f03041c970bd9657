// Package channels: отправка, приём и закрытие.
package channels

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"syscall"
	"testing"
	"testing/synctest"

	"go-konspekt/examples/claims/prove"
)

func TestMain(m *testing.M) { prove.Main(m) }

func recovered(f func()) (value any) {
	defer func() { value = recover() }()
	f()
	return nil
}

// panics проверяет текст ошибки рантайма.
func panics(t *testing.T, want string, f func()) {
	t.Helper()
	got := recovered(f)
	if err, ok := got.(error); !ok || err.Error() != want {
		t.Errorf("поймали %v, ждали %q", got, want)
	}
}

// asleep выполняет программу, в которой ждать больше нечего.
func asleep(t *testing.T, mode, state string) {
	t.Helper()
	prove.GoIn(t, "", []string{"CGO_ENABLED=0"}, "run", "testdata/deadlock.go", mode).
		Ends("exit status 1").
		Says("fatal error: all goroutines are asleep - deadlock!\n",
			"goroutine 1 ["+state+"]:\n", "exit status 2\n")
}

// Отправка и приём на nil-канале ждут вечно.
func TestNilChannelBlocksForever(t *testing.T) {
	asleep(t, "приём из nil", "chan receive (nil chan)")
	asleep(t, "отправка в nil", "chan send (nil chan)")
}

// len и cap nil-канала — нули.
func TestNilChannelHasNoLength(t *testing.T) {
	var ch chan int
	if len(ch) != 0 || cap(ch) != 0 {
		t.Error(len(ch), cap(ch))
	}
}

// Закрыть nil-канал — паника.
func TestCloseOfNilChannelPanics(t *testing.T) {
	var ch chan int
	panics(t, "close of nil channel", func() { close(ch) })
}

// Отправка в закрытый канал и повторный close — паника.
func TestSendOnClosedChannelPanics(t *testing.T) {
	ch := make(chan int, 1)
	close(ch)
	panics(t, "send on closed channel", func() { ch <- 1 })
	panics(t, "close of closed channel", func() { close(ch) })
}

// Закрытый канал отдаёт остаток буфера, потом нули и false.
func TestClosedChannelGivesRestThenZero(t *testing.T) {
	ch := make(chan int, 2)
	ch <- 7
	close(ch)
	if v, ok := <-ch; v != 7 || !ok {
		t.Error(v, ok)
	}
	for range 2 {
		if v, ok := <-ch; v != 0 || ok {
			t.Error(v, ok)
		}
	}
}

// Отправка в полный канал ждёт места.
func TestFullChannelBlocksSender(t *testing.T) {
	full := make(chan int, 1)
	full <- 1
	if len(full) != 1 || cap(full) != 1 {
		t.Error(len(full), cap(full))
	}
	select {
	case full <- 2:
		t.Error("отправка в полный канал прошла")
	default:
	}
	synctest.Test(t, func(t *testing.T) {
		ch := make(chan int, 1)
		sent := 0
		go func() {
			for range 2 {
				ch <- 1
				sent++
			}
		}()
		synctest.Wait()
		if sent != 1 {
			t.Errorf("до приёма отправлено %d", sent)
		}
		<-ch
		synctest.Wait()
		if sent != 2 {
			t.Errorf("после приёма отправлено %d", sent)
		}
	})
}

// Отправка в небуферизованный канал завершается вместе с приёмом.
func TestUnbufferedSendWaitsForReceiver(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ch := make(chan int)
		sent := false
		go func() {
			ch <- 1
			sent = true
		}()
		synctest.Wait()
		if sent {
			t.Error("отправка не дождалась получателя")
		}
		<-ch
		synctest.Wait()
		if !sent {
			t.Error("отправка не завершилась")
		}
	})
}

// Закрытие будит всех получателей сразу.
func TestCloseWakesAllReceivers(t *testing.T) {
	ch := make(chan int)
	var wg sync.WaitGroup
	for range 10 {
		wg.Go(func() { <-ch })
	}
	close(ch)
	wg.Wait()
}

// Из готовых ветвей select выбирает случайно.
func TestSelectChoosesRandomly(t *testing.T) {
	a, b := make(chan int), make(chan int)
	close(a)
	close(b)
	var fromA, fromB int
	for range 1000 {
		select {
		case <-a:
			fromA++
		case <-b:
			fromB++
		}
	}
	if fromA == 0 || fromB == 0 {
		t.Errorf("из a %d, из b %d", fromA, fromB)
	}
}

// Присвоив переменной nil, ветку select выключают.
func TestNilChannelDisablesCase(t *testing.T) {
	a, b := make(chan int, 1), make(chan int, 1)
	close(a)
	b <- 7
	for a != nil || b != nil {
		select {
		case _, ok := <-a:
			if ok {
				t.Error("из закрытого канала пришло значение")
			}
			a = nil
		case v := <-b:
			if v != 7 {
				t.Error(v)
			}
			b = nil
		}
	}
}

// Все горутины спят — рантайм завершает процесс с кодом 2.
func TestDeadlockOfAllGoroutinesEndsProcess(t *testing.T) {
	asleep(t, "нет получателя", "chan send")
}

// Мьютекс не рекурсивный: второй Lock в той же горутине ждёт вечно.
func TestMutexIsNotReentrant(t *testing.T) {
	asleep(t, "два Lock", "sync.Mutex.Lock")
}

// С cgo (его приносит и пакет net) рантайм не замечает даже полной
// блокировки. SIGQUIT застаёт программу в вечном ожидании.
func TestDeadlockDetectorIsOffWithCgo(t *testing.T) {
	program := filepath.Join(t.TempDir(), "program")
	prove.GoIn(t, "", []string{"CGO_ENABLED=1"},
		"build", "-o", program, "testdata/cgo.go").Ends("exit status 0")
	for range 100 {
		cmd := exec.CommandContext(t.Context(), program)
		stdout, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		var text strings.Builder
		cmd.Stderr = &text
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		started := bufio.NewScanner(stdout).Scan()
		if err := cmd.Process.Signal(syscall.SIGQUIT); err != nil || !started {
			t.Fatal(started, err)
		}
		_ = cmd.Wait() // чем кончилось, проверит Ends
		if !strings.Contains(text.String(), "m=nil [chan send]:") {
			continue // сигнал пришёл раньше, чем main встала
		}
		prove.Finished(t, cmd, text.String()).
			Ends("exit status 2").
			Says("SIGQUIT: quit\n").
			Omits("all goroutines are asleep")
		return
	}
	t.Error("программа ни разу не встала")
}

var partialDeadlock = prove.New(func() {
	// Две горутины заперли друг друга, main ждёт ввода.
	var a, b sync.Mutex
	var met sync.WaitGroup
	met.Add(2)
	lock := func(first, second *sync.Mutex) {
		first.Lock()
		met.Done()
		met.Wait()
		second.Lock()
	}
	go lock(&a, &b)
	go lock(&b, &a)
	for waiting() != 2 {
		runtime.Gosched()
	}
	// Сервис живёт: отвечает на каждую строку.
	for in := bufio.NewScanner(os.Stdin); in.Scan(); {
		fmt.Println("ответ на", in.Text())
	}
	fmt.Println("заперты по-прежнему:", waiting())
})

// waiting считает горутины, которые ждут мьютекс.
func waiting() int {
	buf := make([]byte, 1<<16)
	return strings.Count(string(buf[:runtime.Stack(buf, true)]), "[sync.Mutex.Lock")
}

// Пока кто-то жив, взаимную блокировку остальных рантайм не замечает.
func TestDeadlockDetectorNeedsAllAsleep(t *testing.T) {
	cmd := partialDeadlock.Command(t)
	stdin, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	cmd.Stderr = &text
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	answers := bufio.NewScanner(stdout)
	for n := range 3 {
		if _, err := fmt.Fprintln(stdin, n); err != nil {
			t.Error(err)
		}
		if !answers.Scan() || answers.Text() != fmt.Sprint("ответ на ", n) {
			t.Errorf("ответ %q", answers.Text())
		}
	}
	if err := stdin.Close(); err != nil {
		t.Error(err)
	}
	for answers.Scan() {
		text.WriteString(answers.Text())
	}
	_ = cmd.Wait() // чем кончилось, проверит Ends
	prove.Finished(t, cmd, text.String()).
		Ends("exit status 0").
		Says("заперты по-прежнему: 2").
		Omits("deadlock")
}

// Получатель видит всё, что отправитель записал до отправки: под -race
// здесь чисто.
func TestSendHappensBeforeReceive(t *testing.T) {
	data := 0
	ready := make(chan struct{})
	go func() {
		data = 42
		ready <- struct{}{}
	}()
	<-ready
	if data != 42 {
		t.Errorf("прочитали %d", data)
	}
}
