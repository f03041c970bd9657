package main

import (
	"log"
	"os"
	"syscall"
)

func main() {
	if os.Args[1] == "SIGKILL" {
		if err := syscall.Kill(os.Getpid(), syscall.SIGKILL); err != nil {
			log.Fatal(err)
		}
		select {}
	}
}
