package main

import "fmt"

// #region store
// Интерфейс объявляет тот, кому он нужен.
type UserStore interface {
	Name(id int) (string, error)
}

type DB struct{}

func (*DB) Name(id int) (string, error) {
	fmt.Println("запрос в БД", id)
	return fmt.Sprint("user-", id), nil
}

// #endregion store

// #region cache
// Cached — декоратор: тот же интерфейс плюс кеш.
type Cached struct {
	next  UserStore
	names map[int]string
}

// Проверка при компиляции: *Cached реализует UserStore.
var _ UserStore = (*Cached)(nil)

func (c *Cached) Name(id int) (string, error) {
	if name, ok := c.names[id]; ok {
		return name, nil
	}
	name, err := c.next.Name(id)
	if err == nil {
		c.names[id] = name
	}
	return name, err
}

// #endregion cache

func main() {
	var store UserStore = &Cached{&DB{}, map[int]string{}}
	for range 2 {
		name, err := store.Name(7)
		fmt.Println(name, err)
	}
}
