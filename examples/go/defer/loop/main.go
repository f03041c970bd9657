package main

import "fmt"

type file string

func open(name string) file {
	fmt.Println("открыт", name)
	return file(name)
}

func (f file) Close() { fmt.Println("закрыт", f) }

// #region loop
// Плохо: все файлы открыты до выхода из функции.
func all(names []string) {
	for _, name := range names {
		f := open(name)
		defer f.Close()
	}
	fmt.Println("цикл закончен")
}

// Хорошо: у каждой итерации своя функция.
func each(names []string) {
	for _, name := range names {
		one(name)
	}
	fmt.Println("цикл закончен")
}

func one(name string) {
	f := open(name)
	defer f.Close()
}

// #endregion loop

func main() {
	names := []string{"a", "b"}
	fmt.Println("-- all")
	all(names)
	fmt.Println("-- each")
	each(names)
}
