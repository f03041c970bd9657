package diagnostics

import (
	"bufio"
	"fmt"
	"io"
	"net/http"
	"net/rpc"
	"net/rpc/jsonrpc"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"go-konspekt/examples/claims/prove"
)

// debugged — сервер под управлением Delve.
type debugged struct {
	url    string
	client *rpc.Client
}

// debug собирает сервер и запускает его под отладчиком.
func debug(t *testing.T) debugged {
	t.Helper()
	dlv := strings.TrimSpace(prove.Go(t, "tool", "-n", "dlv").Ends("exit status 0").Text)
	program := filepath.Join(t.TempDir(), "server")
	prove.Go(t, "build", "-gcflags=-N -l", "-o", program, "testdata/server.go").
		Ends("exit status 0")

	cmd := exec.Command(dlv, "exec", program, "--headless", "--continue",
		"--accept-multiclient", "--listen=127.0.0.1:0")
	cmd.Env = append(os.Environ(), "XDG_CONFIG_HOME="+t.TempDir())
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	var complaints strings.Builder
	cmd.Stderr = &complaints
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	timer := time.AfterFunc(2*time.Minute, func() { _ = cmd.Process.Kill() })
	t.Cleanup(func() {
		timer.Stop()
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	})
	var api, url string
	lines := bufio.NewScanner(out)
	for (api == "" || url == "") && lines.Scan() {
		if rest, ok := strings.CutPrefix(lines.Text(), "API server listening at: "); ok {
			api = rest
		}
		if rest, ok := strings.CutPrefix(lines.Text(), "адрес "); ok {
			url = "http://" + rest
		}
	}
	if api == "" || url == "" {
		t.Fatal("сервер под отладчиком не запустился: ", complaints.String())
	}
	go func() { _, _ = io.Copy(io.Discard, out) }()
	client, err := jsonrpc.Dial("tcp", api)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = client.Call("RPCServer.Detach", map[string]any{"Kill": true}, new(any))
		client.Close()
	})
	return debugged{url, client}
}

func (d debugged) call(t *testing.T, method string, args map[string]any, reply any) {
	t.Helper()
	if err := d.client.Call("RPCServer."+method, args, reply); err != nil {
		t.Fatal(method, err)
	}
}

// get возвращает канал, в который придёт ответ сервера.
func (d debugged) get(path string) <-chan string {
	answer := make(chan string, 1)
	go func() {
		resp, err := http.Get(d.url + path)
		if err != nil {
			answer <- err.Error()
			return
		}
		defer resp.Body.Close()
		body, err := io.ReadAll(resp.Body)
		answer <- fmt.Sprint(string(body), err)
	}()
	return answer
}

// states читает у ядра состояния всех потоков процесса: «t» — остановлен
// отладчиком.
func states(t *testing.T, pid int) map[byte]int {
	t.Helper()
	files, err := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/stat", pid))
	if err != nil || len(files) == 0 {
		t.Fatal("потоков не видно: ", err)
	}
	found := map[byte]int{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		found[text[strings.LastIndexByte(string(text), ')')+2]]++
	}
	return found
}

// Пока точка останова не сработала, процесс отвечает. Сработала — стоят
// все потоки, и на другой адрес ответа нет, пока процесс не отпустят.
func TestBreakpointStopsWholeProcess(t *testing.T) {
	d := debug(t)
	var stopped struct{ State struct{ Running bool } }
	d.call(t, "Command", map[string]any{"name": "halt"}, &stopped)
	var pid struct{ Pid int }
	d.call(t, "ProcessPid", map[string]any{}, &pid)
	var made struct{ Breakpoint struct{ ID int } }
	d.call(t, "CreateBreakpoint", map[string]any{
		"Breakpoint": map[string]any{"functionName": "main.work"},
	}, &made)

	// Точка стоит, но код до неё не дошёл.
	hit := d.client.Go("RPCServer.Command", map[string]any{"name": "continue"}, &stopped, nil)
	if got := <-d.get("/healthz"); got != "жив<nil>" {
		t.Errorf("до срабатывания: %s", got)
	}

	work := d.get("/work")
	if call := <-hit.Done; call.Error != nil {
		t.Fatal(call.Error)
	}
	health := d.get("/healthz")
	if found := states(t, pid.Pid); len(found) != 1 || found['t'] == 0 {
		t.Errorf("состояния потоков: %v", found)
	}
	select {
	case got := <-work:
		t.Errorf("/work ответил на точке: %s", got)
	case got := <-health:
		t.Errorf("/healthz ответил на точке: %s", got)
	default:
	}

	d.call(t, "ClearBreakpoint", map[string]any{"Id": made.Breakpoint.ID}, new(any))
	d.client.Go("RPCServer.Command", map[string]any{"name": "continue"}, &stopped, nil)
	if got := <-work; got != "готово<nil>" {
		t.Errorf("/work после продолжения: %s", got)
	}
	if got := <-health; got != "жив<nil>" {
		t.Errorf("/healthz после продолжения: %s", got)
	}
	d.call(t, "Command", map[string]any{"name": "halt"}, &stopped)
}
