// Встречные переводы: взаимоблокировка, единый порядок и повтор.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"math/rand/v2"
	"os"
	"sync"
	"sync/atomic"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"
)

// #region transfer
var errNoMoney = errors.New("недостаточно средств")

// transfer запирает оба счёта одной командой в порядке id.
func transfer(ctx context.Context, tx pgx.Tx, from, to, sum int) error {
	const lock = `SELECT id, amount FROM accounts
		WHERE id IN ($1, $2) ORDER BY id FOR UPDATE`
	rows, err := tx.Query(ctx, lock, from, to)
	if err != nil {
		return err
	}
	amounts := map[int]int{}
	var id, amount int
	_, err = pgx.ForEachRow(rows, []any{&id, &amount}, func() error {
		amounts[id] = amount
		return nil
	})
	if err != nil {
		return err
	}
	if len(amounts) != 2 {
		return fmt.Errorf("счетов найдено %d, нужно 2", len(amounts))
	}
	if amounts[from] < sum {
		return errNoMoney
	}
	const move = `UPDATE accounts SET amount = amount +
		CASE id WHEN $1 THEN -$3::int ELSE $3 END WHERE id IN ($1, $2)`
	_, err = tx.Exec(ctx, move, from, to, sum)
	return err
}

// #endregion transfer

// #region retry
const attempts = 5

// inTx повторяет транзакцию целиком, если её прервал конфликт.
func inTx(
	ctx context.Context, db *pgxpool.Pool, fn func(pgx.Tx) error,
) error {
	var err error
	for n := range attempts {
		err = pgx.BeginFunc(ctx, db, fn)
		if !retryable(err) {
			return err
		}
		// Пауза растёт и случайна, чтобы соперники разошлись.
		pause := time.Duration(1<<n) * 5 * time.Millisecond
		select {
		case <-time.After(rand.N(pause) + pause/2):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return fmt.Errorf("попыток %d: %w", attempts, err)
}

// retryable: serialization_failure и deadlock_detected.
func retryable(err error) bool {
	var pgErr *pgconn.PgError
	return errors.As(err, &pgErr) &&
		(pgErr.Code == "40001" || pgErr.Code == "40P01")
}

// #endregion retry

func main() {
	ctx := context.Background()
	if err := run(ctx, os.Getenv("DATABASE_URL")); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, dsn string) error {
	db, err := pgxpool.New(ctx, dsn)
	if err != nil {
		return err
	}
	defer db.Close()
	if _, err := db.Exec(ctx, `
		CREATE TABLE accounts (id int PRIMARY KEY, amount int NOT NULL);
		INSERT INTO accounts VALUES (1, 1000), (2, 1000)`); err != nil {
		return err
	}
	if err := deadlock(ctx, db); err != nil {
		return err
	}
	return many(ctx, db)
}

// #region deadlock
// deadlock: A запирает 1, потом 2; B запирает 2, потом 1.
func deadlock(ctx context.Context, db *pgxpool.Pool) error {
	txA, err := db.Begin(ctx)
	if err != nil {
		return err
	}
	defer txA.Rollback(ctx)
	txB, err := db.Begin(ctx)
	if err != nil {
		return err
	}
	defer txB.Rollback(ctx)

	const take = `UPDATE accounts SET amount = amount - 1 WHERE id = $1`
	if _, err := txA.Exec(ctx, take, 1); err != nil {
		return err
	}
	if _, err := txB.Exec(ctx, take, 2); err != nil {
		return err
	}
	waiting := make(chan error, 1)
	go func() {
		_, err := txA.Exec(ctx, take, 2)
		waiting <- errors.Join(err, txA.Rollback(ctx))
	}()
	_, errB := txB.Exec(ctx, take, 1)
	errB = errors.Join(errB, txB.Rollback(ctx))
	// Сервер прерывает одну транзакцию из двух, другая проходит.
	fmt.Println(errors.Join(<-waiting, errB))
	return nil
}

// #endregion deadlock

// #region many
// many: сорок встречных переводов разом.
func many(ctx context.Context, db *pgxpool.Pool) error {
	var wg sync.WaitGroup
	var failed atomic.Int32
	for n := range 40 {
		from, to := 1, 2
		if n%2 == 0 {
			from, to = 2, 1
		}
		wg.Go(func() {
			err := inTx(ctx, db, func(tx pgx.Tx) error {
				return transfer(ctx, tx, from, to, 10)
			})
			if err != nil {
				failed.Add(1)
			}
		})
	}
	wg.Wait()
	const query = `SELECT sum(amount) FROM accounts`
	var total int
	if err := db.QueryRow(ctx, query).Scan(&total); err != nil {
		return err
	}
	fmt.Println("сумма:", total, "неудач:", failed.Load())
	return nil
}

// #endregion many
