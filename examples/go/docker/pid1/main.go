//go:build linux

// Кто получает SIGTERM, когда процесс — PID 1 в своём пространстве имён.
package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"os/exec"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	if len(os.Args) > 1 {
		service(os.Args[1])
		return
	}
	self, err := os.Executable()
	if err != nil {
		log.Fatal(err)
	}
	sh := func(script string) []string {
		return []string{"sh", "-c", script}
	}
	// #region cases
	stop("1. сервис ловит SIGTERM", self, "catch")
	stop("2. сервис ничего не ловит", self, "plain")
	stop("3. sh ждёт сервис", sh(self+" catch; echo конец")...)
	stop("4. sh делает exec", sh("exec "+self+" catch")...)
	// #endregion cases
}

// #region service
func service(mode string) {
	ctx := context.Background()
	if mode == "catch" {
		var stop context.CancelFunc
		ctx, stop = signal.NotifyContext(ctx, syscall.SIGTERM)
		defer stop()
	}
	fmt.Println("   сервис: мой PID", os.Getpid())
	select {
	case <-ctx.Done():
		fmt.Println("   сервис: завершаюсь мягко")
	case <-time.After(time.Minute):
	}
}

// #endregion service

// #region stop
func stop(title string, argv ...string) {
	fmt.Println(title)
	cmd := exec.Command(argv[0], argv[1:]...)
	cmd.Stdout = os.Stdout
	// Новое пространство имён PID, как у контейнера; нужен root.
	cmd.SysProcAttr = &syscall.SysProcAttr{
		Cloneflags: syscall.CLONE_NEWPID,
	}
	if err := cmd.Start(); err != nil {
		log.Fatal(err)
	}
	time.Sleep(300 * time.Millisecond)
	_ = cmd.Process.Signal(syscall.SIGTERM)
	// docker stop ждёт 10 секунд, здесь одна.
	kill := time.AfterFunc(time.Second, func() {
		fmt.Println("   время вышло, SIGKILL")
		_ = cmd.Process.Kill()
	})
	err := cmd.Wait()
	kill.Stop()
	fmt.Println("   итог:", cmd.ProcessState, code(err))
}

// #endregion stop

func code(err error) string {
	if err == nil {
		return "(код 0)"
	}
	status := err.(*exec.ExitError).Sys().(syscall.WaitStatus)
	if status.Signaled() {
		// Так код показывает Docker: 128 + номер сигнала.
		return fmt.Sprintf("(код %d)", 128+status.Signal())
	}
	return fmt.Sprintf("(код %d)", status.ExitStatus())
}
