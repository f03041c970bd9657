package main

import "net/http/internal"

func main() {
	_ = internal.LocalhostCert
}
