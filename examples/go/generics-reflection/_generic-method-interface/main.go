package main

type Encoder interface {
	Encode(v int) string
}

type JSON struct{}

// Обобщённый метод не реализует метод интерфейса.
func (JSON) Encode[T any](v T) string { return "" }

var _ Encoder = JSON{}

// У метода интерфейса параметров типа не бывает.
type Mapper interface {
	Map[U any](f func() U) []U
}

func main() {}
