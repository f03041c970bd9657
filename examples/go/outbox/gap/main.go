package main

import (
	"context"
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

func run(ctx context.Context) error {
	first, err := pgx.Connect(ctx, os.Getenv("DATABASE_URL"))
	if err != nil {
		return err
	}
	defer first.Close(ctx)
	second, err := pgx.Connect(ctx, os.Getenv("DATABASE_URL"))
	if err != nil {
		return err
	}
	defer second.Close(ctx)
	_, err = first.Exec(ctx, `CREATE TABLE outbox (
		seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
		published boolean NOT NULL DEFAULT false)`)
	if err != nil {
		return err
	}
	// #region gap
	// первая транзакция взяла номер 1, но ещё не зафиксирована
	tx, err := first.Begin(ctx)
	if err != nil {
		return err
	}
	const insert = "INSERT INTO outbox DEFAULT VALUES"
	if _, err := tx.Exec(ctx, insert); err != nil {
		return err
	}
	// вторая взяла номер 2 и зафиксирована раньше
	if _, err := second.Exec(ctx, insert); err != nil {
		return err
	}
	var last int64
	err = second.QueryRow(ctx,
		"SELECT max(seq) FROM outbox").Scan(&last)
	if err != nil {
		return err
	}
	fmt.Println("релей прочитал до номера", last)
	if err := tx.Commit(ctx); err != nil {
		return err
	}
	for _, where := range []string{
		fmt.Sprintf("seq > %d", last), "NOT published AND seq <> 2",
	} {
		var n int
		err := second.QueryRow(ctx,
			"SELECT count(*) FROM outbox WHERE "+where).Scan(&n)
		if err != nil {
			return err
		}
		fmt.Printf("по условию «%s» осталось: %d\n", where, n)
	}
	// #endregion gap
	return nil
}
