// Аномалии изоляции на двух соединениях с настоящим PostgreSQL.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

type iso = pgx.TxIsoLevel

type lab struct{ a, b *pgx.Conn }

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
	const schema = `
		CREATE TABLE accounts (id int PRIMARY KEY, amount int);
		CREATE TABLE doctors (name text PRIMARY KEY, on_call bool)`
	if _, err := a.Exec(ctx, schema); err != nil {
		return err
	}
	l := lab{a, b}
	weak := []iso{pgx.ReadCommitted, pgx.RepeatableRead}
	strong := []iso{pgx.RepeatableRead, pgx.Serializable}
	for _, level := range weak {
		if err := l.nonRepeatable(ctx, level); err != nil {
			return err
		}
	}
	for _, level := range weak {
		if err := l.lostUpdate(ctx, level); err != nil {
			return err
		}
	}
	for _, level := range strong {
		if err := l.writeSkew(ctx, level); err != nil {
			return err
		}
	}
	return nil
}

// #region nonrepeatable
// nonRepeatable: A читает дважды, B между чтениями меняет и добавляет.
func (l lab) nonRepeatable(ctx context.Context, level iso) error {
	if err := l.reset(ctx); err != nil {
		return err
	}
	tx, err := l.a.BeginTx(ctx, pgx.TxOptions{IsoLevel: level})
	if err != nil {
		return err
	}
	defer tx.Rollback(ctx)

	const query = `SELECT count(*), sum(amount) FROM accounts`
	var rows, before, after int
	if err := tx.QueryRow(ctx, query).Scan(&rows, &before); err != nil {
		return err
	}
	// Автокоммит второго соединения: одна строка изменена, одна новая.
	if _, err := l.b.Exec(ctx, `
		UPDATE accounts SET amount = 50 WHERE id = 1;
		INSERT INTO accounts VALUES (3, 7)`); err != nil {
		return err
	}
	again := 0
	if err := tx.QueryRow(ctx, query).Scan(&again, &after); err != nil {
		return err
	}
	fmt.Printf("чтение, %s: строк %d, потом %d; сумма %d, потом %d\n",
		level, rows, again, before, after)
	return nil
}

// #endregion nonrepeatable

// #region lost
// lostUpdate: оба прочитали 100, оба пишут «прочитанное минус своё».
func (l lab) lostUpdate(ctx context.Context, level iso) error {
	if err := l.reset(ctx); err != nil {
		return err
	}
	txA, txB, err := l.begin(ctx, level)
	if err != nil {
		return err
	}
	defer txA.Rollback(ctx)
	defer txB.Rollback(ctx)

	const read = `SELECT amount FROM accounts WHERE id = 1`
	const write = `UPDATE accounts SET amount = $1 WHERE id = 1`
	var a, b int
	if err := txA.QueryRow(ctx, read).Scan(&a); err != nil {
		return err
	}
	if err := txB.QueryRow(ctx, read).Scan(&b); err != nil {
		return err
	}
	if _, err := txA.Exec(ctx, write, a-10); err != nil {
		return err
	}
	if err := txA.Commit(ctx); err != nil {
		return err
	}
	_, err = txB.Exec(ctx, write, b-30)
	// COMMIT после ошибки откатывает: сервер ответит ROLLBACK.
	commit := txB.Commit(ctx)
	if err == nil {
		err = commit
	}
	fmt.Printf("списания 10 и 30, %s: %s\n", level, outcome(err))
	return l.print(ctx, `SELECT 'остаток ' || amount FROM accounts
		WHERE id = 1`)
}

// #endregion lost

// #region skew
// writeSkew: каждый видит двух дежурных и снимает себя.
func (l lab) writeSkew(ctx context.Context, level iso) error {
	if err := l.reset(ctx); err != nil {
		return err
	}
	txA, txB, err := l.begin(ctx, level)
	if err != nil {
		return err
	}
	defer txA.Rollback(ctx)
	defer txB.Rollback(ctx)

	const leave = `UPDATE doctors SET on_call = false WHERE name = $1
		AND (SELECT count(*) FROM doctors WHERE on_call) > 1`
	if _, err := txA.Exec(ctx, leave, "Анна"); err != nil {
		return err
	}
	if _, err := txB.Exec(ctx, leave, "Борис"); err != nil {
		return err
	}
	if err := txA.Commit(ctx); err != nil {
		return err
	}
	fmt.Printf("дежурство, %s: %s\n", level, outcome(txB.Commit(ctx)))
	return l.print(ctx, `SELECT 'дежурных ' || count(*) FROM doctors
		WHERE on_call`)
}

// #endregion skew

func outcome(err error) string {
	var pgErr *pgconn.PgError
	if errors.As(err, &pgErr) {
		return pgErr.Code + " " + pgErr.Message
	}
	if err != nil {
		return err.Error()
	}
	return "обе транзакции зафиксированы"
}

func (l lab) begin(
	ctx context.Context, level iso,
) (a, b pgx.Tx, err error) {
	opts := pgx.TxOptions{IsoLevel: level}
	if a, err = l.a.BeginTx(ctx, opts); err != nil {
		return nil, nil, err
	}
	b, err = l.b.BeginTx(ctx, opts)
	return a, b, err
}

func (l lab) reset(ctx context.Context) error {
	_, err := l.a.Exec(ctx, `
		TRUNCATE accounts, doctors;
		INSERT INTO accounts VALUES (1, 100), (2, 100);
		INSERT INTO doctors VALUES ('Анна', true), ('Борис', true)`)
	return err
}

func (l lab) print(ctx context.Context, query string) error {
	var text string
	if err := l.b.QueryRow(ctx, query).Scan(&text); err != nil {
		return err
	}
	fmt.Println("  итог:", text)
	return nil
}
