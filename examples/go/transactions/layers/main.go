// Транзакция через слои: границу задаёт сервис.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"
)

// #region repository
// DB умеют и пул, и транзакция: репозиторию всё равно, что внутри.
type DB interface {
	Exec(context.Context, string, ...any) (pgconn.CommandTag, error)
	QueryRow(context.Context, string, ...any) pgx.Row
}

type Orders struct{ db DB }

func (r Orders) Create(ctx context.Context, id int) error {
	_, err := r.db.Exec(ctx, `INSERT INTO orders VALUES ($1)`, id)
	return err
}

func (r Orders) Count(ctx context.Context) (n int, err error) {
	err = r.db.QueryRow(ctx, `SELECT count(*) FROM orders`).Scan(&n)
	return n, err
}

type Stock struct{ db DB }

func (r Stock) Take(ctx context.Context, sku string) error {
	const query = `UPDATE stock SET left_n = left_n - 1 WHERE sku = $1`
	_, err := r.db.Exec(ctx, query, sku)
	return err
}

// #endregion repository

// #region service
// Repos собирается заново на каждую транзакцию.
type Repos struct {
	Orders Orders
	Stock  Stock
}

func newRepos(db DB) Repos { return Repos{Orders{db}, Stock{db}} }

type Tx struct{ pool *pgxpool.Pool }

// Do фиксирует, если fn вернула nil, иначе откатывает.
func (t Tx) Do(ctx context.Context, fn func(Repos) error) error {
	return pgx.BeginFunc(ctx, t.pool, func(tx pgx.Tx) error {
		return fn(newRepos(tx))
	})
}

// Buy — сценарий: граница транзакции видна здесь и только здесь.
func Buy(ctx context.Context, tx Tx, id int, sku string) error {
	return tx.Do(ctx, func(r Repos) error {
		if err := r.Orders.Create(ctx, id); err != nil {
			return fmt.Errorf("заказ: %w", err)
		}
		if err := r.Stock.Take(ctx, sku); err != nil {
			return fmt.Errorf("склад: %w", err)
		}
		return nil
	})
}

// #endregion service

func main() {
	ctx := context.Background()
	if err := run(ctx, os.Getenv("DATABASE_URL")); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, dsn string) error {
	pool, err := pgxpool.New(ctx, dsn)
	if err != nil {
		return err
	}
	defer pool.Close()
	if _, err := pool.Exec(ctx, `
		CREATE TABLE orders (id int PRIMARY KEY);
		CREATE TABLE stock (sku text PRIMARY KEY,
			left_n int CONSTRAINT enough CHECK (left_n >= 0));
		INSERT INTO stock VALUES ('чай', 1)`); err != nil {
		return err
	}
	for id := range 2 {
		err := Buy(ctx, Tx{pool}, id, "чай")
		var pgErr *pgconn.PgError
		if errors.As(err, &pgErr) {
			err = fmt.Errorf("%s %s", pgErr.Code, pgErr.ConstraintName)
		}
		n, countErr := newRepos(pool).Orders.Count(ctx)
		if countErr != nil {
			return countErr
		}
		fmt.Println("покупка:", err, "| заказов:", n)
	}
	return nil
}
