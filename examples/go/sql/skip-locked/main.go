// Очередь на таблице: два воркера не мешают друг другу.
package main

import (
	"context"
	"fmt"
	"log"
	"os"

	"github.com/jackc/pgx/v5"
)

// #region take
const takeJob = `
SELECT id FROM jobs
WHERE status = 'new'
ORDER BY id
LIMIT 1
FOR UPDATE SKIP LOCKED`

// take запирает одну свободную задачу до конца транзакции.
func take(ctx context.Context, tx pgx.Tx) (id int, err error) {
	err = tx.QueryRow(ctx, takeJob).Scan(&id)
	return id, err
}

// #endregion take

func main() {
	ctx := context.Background()
	if err := run(ctx, os.Getenv("DATABASE_URL")); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, dsn string) error {
	a, err := pgx.Connect(ctx, dsn)
	if err != nil {
		return err
	}
	defer a.Close(ctx)
	b, err := pgx.Connect(ctx, dsn)
	if err != nil {
		return err
	}
	defer b.Close(ctx)

	if _, err := a.Exec(ctx, `
		CREATE TABLE jobs (id int PRIMARY KEY, status text);
		INSERT INTO jobs VALUES (1, 'new'), (2, 'new')`); err != nil {
		return err
	}
	return work(ctx, a, b)
}

// #region work
func work(ctx context.Context, a, b *pgx.Conn) error {
	txA, err := a.Begin(ctx)
	if err != nil {
		return err
	}
	defer txA.Rollback(ctx)
	txB, err := b.Begin(ctx)
	if err != nil {
		return err
	}
	defer txB.Rollback(ctx)

	id, err := take(ctx, txA)
	fmt.Println("A взял", id, err)
	id, err = take(ctx, txB)
	fmt.Println("B взял", id, err)

	const done = `UPDATE jobs SET status = 'done' WHERE id = $1`
	if _, err := txB.Exec(ctx, done, id); err != nil {
		return err
	}
	_, err = take(ctx, txB)
	fmt.Println("B ищет ещё:", err)

	// A упал, не дойдя до COMMIT: блокировка снята, задача свободна.
	if err := txA.Rollback(ctx); err != nil {
		return err
	}
	id, err = take(ctx, txB)
	fmt.Println("A откатился, B взял", id, err)
	return txB.Commit(ctx)
}

// #endregion work
