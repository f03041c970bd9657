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

// #region handle
// handle применяет событие один раз, сколько бы раз оно ни пришло
func handle(
	ctx context.Context, db *pgx.Conn, eventID string, amount int,
) (applied bool, err error) {
	err = pgx.BeginFunc(ctx, db, func(tx pgx.Tx) error {
		tag, err := tx.Exec(ctx, `
			INSERT INTO inbox (consumer, event_id)
			VALUES ('billing', $1) ON CONFLICT DO NOTHING`, eventID)
		if err != nil {
			return err
		}
		if tag.RowsAffected() == 0 {
			// уже обработано: ничего не делаем, потом ack
			return nil
		}
		applied = true
		_, err = tx.Exec(ctx,
			"UPDATE accounts SET balance = balance + $1", amount)
		return err
	})
	return applied, err
}

// #endregion handle

func run(ctx context.Context) error {
	db, err := pgx.Connect(ctx, os.Getenv("DATABASE_URL"))
	if err != nil {
		return err
	}
	defer db.Close(ctx)
	_, err = db.Exec(ctx, `
		CREATE TABLE accounts (balance int NOT NULL);
		INSERT INTO accounts VALUES (0);
		CREATE TABLE inbox (
			consumer text, event_id text,
			processed_at timestamptz NOT NULL DEFAULT now(),
			PRIMARY KEY (consumer, event_id))`)
	if err != nil {
		return err
	}
	for _, id := range []string{"evt-1", "evt-1", "evt-2", "evt-1"} {
		applied, err := handle(ctx, db, id, 100)
		if err != nil {
			return err
		}
		fmt.Printf("%s применено: %t\n", id, applied)
	}
	var balance int
	err = db.QueryRow(ctx,
		"SELECT balance FROM accounts").Scan(&balance)
	fmt.Println("баланс:", balance)
	return err
}
