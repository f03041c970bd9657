package main

import "fmt"

//lint:file-ignore SA4005 потерянное изменение показано нарочно

// #region main
type Account struct{ balance int }

// Получатель-значение: метод меняет копию.
func (a Account) AddCopy(n int) { a.balance += n }

// Получатель-указатель: метод меняет оригинал.
func (a *Account) Add(n int) { a.balance += n }

func main() {
	var a Account
	a.AddCopy(100)
	fmt.Println("после AddCopy:", a.balance)

	// Компилятор сам подставит (&a).Add
	a.Add(100)
	fmt.Println("после Add:", a.balance)

	// Значение метода с получателем-значением
	// запоминает копию в момент вычисления a.Print.
	show := a.Show
	a.Add(50)
	show()
}

func (a Account) Show() { fmt.Println("запомнено:", a.balance) }

// #endregion main
