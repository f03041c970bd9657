package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"math/rand/v2"
	"os"
	"time"

	"github.com/redis/go-redis/v9"
)

type User struct {
	ID   int    `json:"id"`
	Name string `json:"name"`
}

// DB заменяет базу: считает обращения к ней.
type DB struct {
	rows  map[int]User
	reads int
}

// ErrNotFound — такой строки нет.
var ErrNotFound = errors.New("нет такого пользователя")

func (db *DB) User(_ context.Context, id int) (User, error) {
	db.reads++
	u, ok := db.rows[id]
	if !ok {
		return User{}, ErrNotFound
	}
	return u, nil
}

func (db *DB) Rename(_ context.Context, id int, name string) error {
	db.rows[id] = User{ID: id, Name: name}
	return nil
}

// #region cache-aside

const (
	ttl    = 10 * time.Minute
	absent = "null" // метка «в базе такого нет»
)

type Repo struct {
	rdb *redis.Client
	db  *DB
}

func key(id int) string { return fmt.Sprintf("user:v1:%d", id) }

func (r *Repo) User(ctx context.Context, id int) (User, error) {
	raw, err := r.rdb.Get(ctx, key(id)).Result()
	switch {
	case err == nil && raw == absent:
		return User{}, ErrNotFound
	case err == nil:
		var u User
		err := json.Unmarshal([]byte(raw), &u)
		return u, err
	case !errors.Is(err, redis.Nil):
		// Кеш недоступен: это не повод отказать.
		log.Printf("кеш: %v", err)
	}

	u, err := r.db.User(ctx, id)
	if errors.Is(err, ErrNotFound) {
		r.put(ctx, id, absent, 30*time.Second)
		return User{}, err
	}
	if err != nil {
		return User{}, err
	}
	data, err := json.Marshal(u)
	if err != nil {
		return User{}, err
	}
	// Разброс 10 %: ключи не истекут все разом.
	r.put(ctx, id, string(data), ttl+rand.N(ttl/10))
	return u, nil
}

func (r *Repo) put(
	ctx context.Context, id int, v string, d time.Duration,
) {
	if err := r.rdb.Set(ctx, key(id), v, d).Err(); err != nil {
		log.Printf("кеш: %v", err)
	}
}

// #endregion cache-aside

// #region write

// Rename сначала меняет базу, потом удаляет ключ.
func (r *Repo) Rename(ctx context.Context, id int, name string) error {
	if err := r.db.Rename(ctx, id, name); err != nil {
		return err
	}
	if err := r.rdb.Del(ctx, key(id)).Err(); err != nil {
		// База уже новая, кеш устарел до конца TTL.
		log.Printf("кеш не сброшен: %v", err)
	}
	return nil
}

// #endregion write

func main() {
	ctx := context.Background()
	opt := &redis.Options{Addr: os.Getenv("REDIS_ADDR")}
	rdb := redis.NewClient(opt)
	db := &DB{rows: map[int]User{7: {ID: 7, Name: "Анна"}}}
	repo := &Repo{rdb: rdb, db: db}

	show := func(step string, id int) {
		u, err := repo.User(ctx, id)
		fmt.Printf("%s: %q, ошибка: %v, чтений базы: %d\n",
			step, u.Name, err, db.reads)
	}
	show("промах", 7)
	show("попадание", 7)
	if err := repo.Rename(ctx, 7, "Ольга"); err != nil {
		log.Fatal(err)
	}
	show("после записи", 7)
	show("нет строки", 8)
	show("нет строки, снова", 8)

	left := rdb.TTL(ctx, key(7)).Val()
	fmt.Println("TTL с разбросом:",
		left > ttl-time.Second && left <= ttl+ttl/10)

	if err := rdb.Close(); err != nil {
		log.Fatal(err)
	}
	log.SetFlags(0)
	show("кеш недоступен", 7)
}
