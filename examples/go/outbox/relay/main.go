package main

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"log"
	"os"

	"github.com/jackc/pgx/v5"
)

//go:embed schema.sql
var schema string

func main() {
	if err := run(context.Background()); err != nil {
		log.Fatal(err)
	}
}

type event struct {
	Seq         int64
	AggregateID string
	Payload     string
}

var errCrash = errors.New("релей упал до COMMIT")

// #region batch
// relay публикует пачку и отмечает её; сбой — вся пачка повторится
func relay(
	ctx context.Context, db *pgx.Conn, limit int,
	publish func(event) error,
) (n int, err error) {
	err = pgx.BeginFunc(ctx, db, func(tx pgx.Tx) error {
		// одна копия релея за раз: иначе порядок не сохранить
		_, err := tx.Exec(ctx, "SELECT pg_advisory_xact_lock(4242)")
		if err != nil {
			return err
		}
		rows, err := tx.Query(ctx, `
			SELECT seq, aggregate_id, payload::text FROM outbox
			WHERE published_at IS NULL
			ORDER BY seq LIMIT $1`, limit)
		if err != nil {
			return err
		}
		batch, err := pgx.CollectRows(rows, pgx.RowToStructByPos[event])
		if err != nil {
			return err
		}
		sent := make([]int64, 0, len(batch))
		for _, e := range batch {
			// publish ждёт подтверждения брокера
			if err := publish(e); err != nil {
				return err
			}
			sent = append(sent, e.Seq)
		}
		n = len(sent)
		_, err = tx.Exec(ctx, `UPDATE outbox SET published_at = now()
			WHERE seq = ANY($1)`, sent)
		return err
	})
	return n, err
}

// #endregion batch

func run(ctx context.Context) error {
	db, err := pgx.Connect(ctx, os.Getenv("DATABASE_URL"))
	if err != nil {
		return err
	}
	defer db.Close(ctx)
	if _, err := db.Exec(ctx, schema); err != nil {
		return err
	}
	_, err = db.Exec(ctx, `
		INSERT INTO outbox (topic, aggregate_id, payload)
		SELECT 'orders', 'order-7', to_jsonb(status)
		FROM unnest(ARRAY['создан', 'оплачен', 'отправлен']) status`)
	if err != nil {
		return err
	}
	crash := true
	publish := func(e event) error {
		fmt.Printf("в брокер: %d %s %s\n",
			e.Seq, e.AggregateID, e.Payload)
		if crash && e.Seq == 2 {
			// брокер принял, но отметка не зафиксирована
			crash = false
			return errCrash
		}
		return nil
	}
	for {
		n, err := relay(ctx, db, 100, publish)
		if errors.Is(err, errCrash) {
			fmt.Println(err)
			continue
		}
		if err != nil {
			return err
		}
		if n == 0 {
			fmt.Println("outbox пуст")
			return nil
		}
		fmt.Println("отмечено:", n)
	}
}
