//go:build linux

// Предел дескрипторов и файл, который удалили, но не закрыли.
package main

import (
	"errors"
	"fmt"
	"log"
	"net"
	"os"
	"path/filepath"
	"syscall"
)

func main() {
	check(deleted())
	check(exhaust())
}

// #region deleted
func deleted() error {
	dir, err := os.MkdirTemp("", "fd")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	f, err := os.Create(filepath.Join(dir, "app.log"))
	if err != nil {
		return err
	}
	defer f.Close()
	if err := os.Remove(f.Name()); err != nil {
		return err
	}
	// Имени уже нет, но запись идёт и место занято.
	n, err := f.WriteString("ещё одна строка\n")
	if err != nil {
		return err
	}
	link, err := os.Readlink(
		fmt.Sprintf("/proc/self/fd/%d", f.Fd()))
	if err != nil {
		return err
	}
	fmt.Println("записано байт:", n, "в", filepath.Base(link))
	return nil
}

// #endregion deleted

// #region exhaust
func exhaust() error {
	limit := syscall.Rlimit{Cur: 32, Max: 32}
	err := syscall.Setrlimit(syscall.RLIMIT_NOFILE, &limit)
	if err != nil {
		return err
	}
	lis, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	defer lis.Close()
	// Соединения открываем и не закрываем, как при утечке.
	for {
		conn, err := net.Dial("tcp", lis.Addr().String())
		if errors.Is(err, syscall.EMFILE) {
			fmt.Println("Dial:", err)
			break
		} else if err != nil {
			return err
		}
		defer conn.Close()
	}
	_, err = os.Open("/etc/passwd")
	fmt.Println("Open:", err)
	_, err = lis.Accept()
	fmt.Println("Accept:", err)
	return nil
}

// #endregion exhaust

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
