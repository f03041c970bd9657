// Package prove запускает программы, которые обязаны кончиться так, как
// сказано в книге: с этим кодом и с этим сообщением.
package prove

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// Время, после которого дочерний процесс считается зависшим.
const patience = 2 * time.Minute

const variable = "CLAIM_PROGRAM"

var programs []func()

// Program — функция main, которую выполнит дочерний процесс.
type Program int

// New запоминает программу. Её место — переменная пакета: номера программ
// у теста и у его дочернего процесса должны совпасть.
func New(main func()) Program {
	programs = append(programs, main)
	return Program(len(programs) - 1)
}

// Main зовут из TestMain: в дочернем процессе вместо тестов выполняется
// программа, в главной горутине, как настоящая main.
func Main(m *testing.M) {
	number, child := os.LookupEnv(variable)
	if !child {
		m.Run()
		return
	}
	n, err := strconv.Atoi(number)
	if err != nil || n >= len(programs) {
		fmt.Fprintln(os.Stderr, "нет программы", number)
		os.Exit(100)
	}
	programs[n]()
}

// Command готовит запуск программы; env дополняет окружение.
func (p Program) Command(t *testing.T, env ...string) *exec.Cmd {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	return command(t, append(env, fmt.Sprintf("%s=%d", variable, p)), self)
}

// Run выполняет программу до конца.
func (p Program) Run(t *testing.T, env ...string) Result {
	t.Helper()
	return run(t, p.Command(t, env...))
}

// Go выполняет команду go в папке пакета.
func Go(t *testing.T, args ...string) Result {
	t.Helper()
	return GoIn(t, "", nil, args...)
}

// GoIn выполняет команду go в папке dir с переменными env.
func GoIn(t *testing.T, dir string, env []string, args ...string) Result {
	t.Helper()
	for _, arg := range args {
		// Кеш go test узнает так, от каких файлов зависит итог.
		_, _ = os.Stat(arg)
	}
	env = append([]string{"GOFLAGS=-mod=readonly -buildvcs=false", "GOWORK=off"}, env...)
	cmd := command(t, env, "go", args...)
	cmd.Dir = dir
	return run(t, cmd)
}

// Exec выполняет собранную программу с переменными env.
func Exec(t *testing.T, env []string, program string, args ...string) Result {
	t.Helper()
	return run(t, command(t, env, program, args...))
}

// Compile собирает один файл.
func Compile(t *testing.T, file string) Result {
	t.Helper()
	return Go(t, "build", "-o", os.DevNull, file)
}

// CompileText собирает программу из одного файла main.go.
func CompileText(t *testing.T, text string) Result {
	t.Helper()
	dir := t.TempDir()
	WriteFiles(t, dir, map[string]string{"main.go": text})
	return GoIn(t, dir, nil, "build", "-o", os.DevNull, "main.go")
}

// WriteFiles пишет файлы программы в папку.
func WriteFiles(t *testing.T, dir string, files map[string]string) {
	t.Helper()
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// Vet проверяет один файл командой go vet.
func Vet(t *testing.T, file string) Result {
	t.Helper()
	return Go(t, "vet", file)
}

// Result — чем кончился процесс: состояние («exit status 2»,
// «signal: terminated») и всё, что он напечатал.
type Result struct {
	t           *testing.T
	State, Text string
}

// Ends проверяет, как завершился процесс.
func (r Result) Ends(state string) Result {
	r.t.Helper()
	if r.State != state {
		r.t.Errorf("завершился: %s, ждали: %s\n%s", r.State, state, r.Text)
	}
	return r
}

// Says проверяет, что каждый из текстов напечатан.
func (r Result) Says(texts ...string) Result {
	r.t.Helper()
	for _, text := range texts {
		if !strings.Contains(r.Text, text) {
			r.t.Errorf("нет текста %q в выводе:\n%s", text, r.Text)
		}
	}
	return r
}

// Omits проверяет, что ни один из текстов не напечатан.
func (r Result) Omits(texts ...string) Result {
	r.t.Helper()
	for _, text := range texts {
		if strings.Contains(r.Text, text) {
			r.t.Errorf("лишний текст %q в выводе:\n%s", text, r.Text)
		}
	}
	return r
}

// Finished — итог процесса, который запустили сами.
func Finished(t *testing.T, cmd *exec.Cmd, text string) Result {
	return Result{t, cmd.ProcessState.String(), text}
}

func run(t *testing.T, cmd *exec.Cmd) Result {
	t.Helper()
	var text bytes.Buffer
	cmd.Stdout, cmd.Stderr = &text, &text
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	timer := time.AfterFunc(patience, func() { _ = cmd.Process.Kill() })
	defer timer.Stop()
	_ = cmd.Wait() // чем кончилось, скажет состояние процесса
	return Finished(t, cmd, text.String())
}

// Переменные, которые меняют поведение программ на Go.
var foreign = []string{
	"GODEBUG", "GOTRACEBACK", "GOMAXPROCS", "GOMEMLIMIT", "GOGC",
	"GORACE", "GOFLAGS", "GOWORK", "GOCOVERDIR", variable,
}

func command(t *testing.T, env []string, name string, args ...string) *exec.Cmd {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), name, args...)
	own := slices.DeleteFunc(os.Environ(), func(pair string) bool {
		key, _, _ := strings.Cut(pair, "=")
		return slices.Contains(foreign, key)
	})
	// Под -race процесс перед выходом ждёт секунду, если не попросить.
	cmd.Env = append(append(own, "GORACE=atexit_sleep_ms=0"), env...)
	return cmd
}
