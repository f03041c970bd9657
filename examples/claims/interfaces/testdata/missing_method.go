package main

type UserStore interface {
	Get(id int) string
	Save(id int, name string)
}

type Cached struct{}

func (*Cached) Get(id int) string { return "" }

var _ UserStore = (*Cached)(nil)

func main() {}
