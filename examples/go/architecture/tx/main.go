// Транзакцию начинает сервис, но pgx он не видит.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

// #region service
// Accounts — репозиторий, уже привязанный к транзакции.
type Accounts interface {
	Add(ctx context.Context, id string, sum int) error
}

// Transactor объявляет сервис; реализует его хранилище.
type Transactor interface {
	InTx(ctx context.Context,
		work func(Accounts) error) error
}

type Service struct{ tx Transactor }

func (s Service) Transfer(
	ctx context.Context, from, to string, sum int,
) error {
	return s.tx.InTx(ctx, func(a Accounts) error {
		if err := a.Add(ctx, to, sum); err != nil {
			return fmt.Errorf("зачисление: %w", err)
		}
		if err := a.Add(ctx, from, -sum); err != nil {
			return fmt.Errorf("списание: %w", err)
		}
		return nil
	})
}

// #endregion service

// #region storage
type Storage struct{ pool *pgxpool.Pool }

func (s Storage) InTx(
	ctx context.Context, work func(Accounts) error,
) error {
	// BeginFunc: nil — COMMIT, ошибка или паника — ROLLBACK.
	return pgx.BeginFunc(ctx, s.pool, func(tx pgx.Tx) error {
		return work(txAccounts{tx})
	})
}

type txAccounts struct{ tx pgx.Tx }

var ErrNoMoney = errors.New("недостаточно денег")

func (a txAccounts) Add(
	ctx context.Context, id string, sum int,
) error {
	tag, err := a.tx.Exec(ctx, `
		update accounts set balance = balance + $2
		where id = $1 and balance + $2 >= 0`, id, sum)
	if err != nil {
		return err
	}
	if tag.RowsAffected() == 0 {
		return ErrNoMoney
	}
	return nil
}

// #endregion storage

func main() {
	ctx := context.Background()
	pool, err := pgxpool.New(ctx, os.Getenv("DATABASE_URL"))
	check(err)
	defer pool.Close()
	_, err = pool.Exec(ctx, `
		create table accounts (id text primary key, balance int);
		insert into accounts values ('A', 100), ('B', 0)`)
	check(err)

	s := Service{tx: Storage{pool}}
	for _, sum := range []int{70, 70} {
		err := s.Transfer(ctx, "A", "B", sum)
		var a, b int
		check(pool.QueryRow(ctx, `
			select (select balance from accounts where id = 'A'),
			       (select balance from accounts where id = 'B')`,
		).Scan(&a, &b))
		fmt.Printf("перевод %d: %v; A=%d B=%d\n", sum, err, a, b)
	}
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
