package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

func main() {
	if err := run(context.Background()); err != nil {
		log.Fatal(err)
	}
}

var errKeyReused = errors.New("ключ занят другим запросом")

// #region pay
// pay: ключ, платёж и событие фиксируются одной транзакцией
func pay(
	ctx context.Context, db *pgxpool.Pool, key, body string,
) (id int64, err error) {
	sum := sha256.Sum256([]byte(body))
	hash := hex.EncodeToString(sum[:])
	err = pgx.BeginFunc(ctx, db, func(tx pgx.Tx) error {
		// параллельный запрос с тем же ключом ждёт здесь,
		// пока первый не завершит свою транзакцию
		tag, err := tx.Exec(ctx, `
			INSERT INTO payment_keys (key, request_hash)
			VALUES ($1, $2) ON CONFLICT DO NOTHING`, key, hash)
		if err != nil {
			return err
		}
		if tag.RowsAffected() == 0 {
			return replay(ctx, tx, key, hash, &id)
		}
		const q = `
			WITH p AS (
				INSERT INTO payments (body) VALUES ($2) RETURNING id
			), e AS (
				INSERT INTO outbox (payment_id) SELECT id FROM p
			)
			UPDATE payment_keys SET payment_id = p.id FROM p
			WHERE key = $1 RETURNING p.id`
		return tx.QueryRow(ctx, q, key, body).Scan(&id)
	})
	return id, err
}

func replay(
	ctx context.Context, tx pgx.Tx, key, hash string, id *int64,
) error {
	var saved string
	err := tx.QueryRow(ctx, `
		SELECT request_hash, payment_id FROM payment_keys
		WHERE key = $1`, key).Scan(&saved, id)
	if err == nil && saved != hash {
		return errKeyReused
	}
	return err
}

// #endregion pay

func handler(db *pgxpool.Pool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<16))
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		key := r.Header.Get("Idempotency-Key")
		if key == "" {
			http.Error(w, "нет ключа", http.StatusBadRequest)
			return
		}
		id, err := pay(r.Context(), db, key, string(body))
		switch {
		case errors.Is(err, errKeyReused):
			http.Error(w, err.Error(), http.StatusUnprocessableEntity)
		case err != nil:
			http.Error(w, "повторите", http.StatusServiceUnavailable)
		default:
			fmt.Fprintf(w, "платёж %d", id)
		}
	}
}

func run(ctx context.Context) error {
	db, err := pgxpool.New(ctx, os.Getenv("DATABASE_URL"))
	if err != nil {
		return err
	}
	defer db.Close()
	_, err = db.Exec(ctx, `
		CREATE TABLE payments (
			id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
			body text NOT NULL);
		CREATE TABLE outbox (payment_id bigint NOT NULL);
		CREATE TABLE payment_keys (
			key text PRIMARY KEY, request_hash text NOT NULL,
			payment_id bigint REFERENCES payments)`)
	if err != nil {
		return err
	}
	h := handler(db)
	post := func(key, body string) string {
		r := httptest.NewRequest("POST", "/payments",
			strings.NewReader(body))
		r.Header.Set("Idempotency-Key", key)
		w := httptest.NewRecorder()
		h(w, r)
		return fmt.Sprintf("%d %s", w.Code,
			strings.TrimSpace(w.Body.String()))
	}
	// два нажатия одновременно: один и тот же ключ
	var wg sync.WaitGroup
	answers := make([]string, 2)
	for i := range answers {
		wg.Go(func() { answers[i] = post("k-1", "100 ₽") })
	}
	wg.Wait()
	fmt.Println("двойное нажатие:", strings.Join(answers, " | "))
	fmt.Println("тот же ключ, другая сумма:", post("k-1", "900 ₽"))
	var payments, events int
	err = db.QueryRow(ctx, `SELECT (SELECT count(*) FROM payments),
		(SELECT count(*) FROM outbox)`).Scan(&payments, &events)
	fmt.Printf("платежей %d, событий %d\n", payments, events)
	return err
}
