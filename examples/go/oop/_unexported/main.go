package main

import (
	"fmt"

	"go-konspekt/examples/go/oop/_unexported/account"
)

func main() {
	a := &account.Account{Owner: "Анна"}
	fmt.Println(account.Auditor{}.Balance(a))
	fmt.Println(a.balance)
}
