//go:build integration

package repo

import (
	"context"
	"errors"
	"os"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

// #region setup

var pool *pgxpool.Pool

const schema = `CREATE TABLE invoices (
	number text PRIMARY KEY,
	sum    bigint NOT NULL CHECK (sum > 0)
)`

func TestMain(m *testing.M) {
	ctx := context.Background()
	var err error
	pool, err = pgxpool.New(ctx, os.Getenv("DATABASE_URL"))
	if err != nil {
		panic(err)
	}
	if _, err := pool.Exec(ctx, schema); err != nil {
		panic(err)
	}
	// Завершать процесс не нужно: код вернёт сам testing.
	m.Run()
	pool.Close()
}

// begin даёт тесту транзакцию, которая откатится.
func begin(t *testing.T) pgx.Tx {
	t.Helper()
	tx, err := pool.Begin(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		// t.Context() здесь уже отменён.
		if err := tx.Rollback(context.Background()); err != nil {
			t.Error(err)
		}
	})
	return tx
}

// #endregion setup

// #region tests

func TestAdd(t *testing.T) {
	r := &Repo{db: begin(t)}
	if err := r.Add(t.Context(), "А-1", 500); err != nil {
		t.Fatal(err)
	}
	// Нарушение ключа умеет показать только настоящая база.
	err := r.Add(t.Context(), "А-1", 700)
	if !errors.Is(err, ErrExists) {
		t.Fatalf("ждали ErrExists, получили %v", err)
	}
}

func TestStartsClean(t *testing.T) {
	r := &Repo{db: begin(t)}
	n, err := r.Count(t.Context())
	if err != nil || n != 0 {
		t.Fatalf("чужие строки: %d, ошибка %v", n, err)
	}
}

// #endregion tests
