//go:build linux

// Завершённый процесс остаётся зомби, пока родитель не вызвал wait.
package main

import (
	"fmt"
	"log"
	"os"
	"os/exec"
	"strings"
	"time"
)

// #region zombie
func main() {
	cmd := exec.Command("true")
	if err := cmd.Start(); err != nil {
		log.Fatal(err)
	}
	time.Sleep(300 * time.Millisecond)
	fmt.Println("завершился, Wait не вызван:", state(cmd))

	if err := cmd.Wait(); err != nil {
		log.Fatal(err)
	}
	fmt.Println("после Wait:", state(cmd))
}

// #endregion zombie

func state(cmd *exec.Cmd) string {
	path := fmt.Sprintf("/proc/%d/status", cmd.Process.Pid)
	text, err := os.ReadFile(path)
	if err != nil {
		return "записи о процессе нет"
	}
	for line := range strings.Lines(string(text)) {
		if value, ok := strings.CutPrefix(line, "State:"); ok {
			return strings.TrimSpace(value)
		}
	}
	return ""
}
