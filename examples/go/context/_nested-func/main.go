package main

func A() {
	func B() {
	}
}

func main() { A() }
