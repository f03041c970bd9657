package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"

	"github.com/jackc/pgx/v5"
)

func main() {
	if err := run(context.Background()); err != nil {
		log.Fatal(err)
	}
}

// #region wrong
// publishFirst: событие ушло, а commit ещё может не пройти
func publishFirst(ctx context.Context, s *shop, id int) error {
	return pgx.BeginFunc(ctx, s.db, func(tx pgx.Tx) error {
		if err := insertOrder(ctx, tx, id); err != nil {
			return err
		}
		return s.publish(id)
	})
}

// commitFirst: заказ записан, а до публикации можно не дожить
func commitFirst(ctx context.Context, s *shop, id int) error {
	err := pgx.BeginFunc(ctx, s.db, func(tx pgx.Tx) error {
		return insertOrder(ctx, tx, id)
	})
	if err != nil {
		return err
	}
	return s.publish(id)
}

// #endregion wrong

// #region right
func withOutbox(ctx context.Context, s *shop, id int) error {
	return pgx.BeginFunc(ctx, s.db, func(tx pgx.Tx) error {
		if err := insertOrder(ctx, tx, id); err != nil {
			return err
		}
		_, err := tx.Exec(ctx,
			"INSERT INTO outbox (order_id) VALUES ($1)", id)
		return err
	})
}

// #endregion right

type shop struct {
	db         *pgx.Conn
	brokerDown bool
	published  []int
}

func (s *shop) publish(id int) error {
	if s.brokerDown {
		return errors.New("брокер недоступен")
	}
	s.published = append(s.published, id)
	return nil
}

func insertOrder(ctx context.Context, tx pgx.Tx, id int) error {
	_, err := tx.Exec(ctx, `INSERT INTO orders (id, customer_id)
		VALUES ($1, 404)`, id)
	return err
}

func run(ctx context.Context) error {
	db, err := pgx.Connect(ctx, os.Getenv("DATABASE_URL"))
	if err != nil {
		return err
	}
	defer db.Close(ctx)
	// проверка внешнего ключа отложена до COMMIT
	_, err = db.Exec(ctx, `
		CREATE TABLE customers (id int PRIMARY KEY);
		CREATE TABLE orders (id int PRIMARY KEY, customer_id int
			REFERENCES customers DEFERRABLE INITIALLY DEFERRED);
		CREATE TABLE outbox (order_id int)`)
	if err != nil {
		return err
	}
	s := &shop{db: db}
	report := func(name string, err error) error {
		var orders, outbox int
		e := db.QueryRow(ctx, `SELECT (SELECT count(*) FROM orders),
			(SELECT count(*) FROM outbox)`).Scan(&orders, &outbox)
		fmt.Printf("%s\n  ошибка: %v\n", name, err)
		fmt.Printf("  заказов %d, outbox %d, у брокера %v\n",
			orders, outbox, s.published)
		return e
	}
	// клиента 404 нет: COMMIT отвергнет заказ
	err = report("publish до commit", publishFirst(ctx, s, 1))
	if err != nil {
		return err
	}
	s.published = nil
	if _, err := db.Exec(ctx,
		"INSERT INTO customers VALUES (404)"); err != nil {
		return err
	}
	s.brokerDown = true
	err = report("commit до publish", commitFirst(ctx, s, 2))
	if err != nil {
		return err
	}
	return report("outbox при лежащем брокере", withOutbox(ctx, s, 3))
}
