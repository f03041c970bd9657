// Незакрытый rows держит соединение; rows.Err сообщает об обрыве.
package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log"
	"os"
	"time"

	_ "github.com/jackc/pgx/v5/stdlib"
)

// #region ids
// ids читает весь результат и не теряет ошибку середины.
func ids(ctx context.Context, db *sql.DB, query string) ([]int, error) {
	var out []int
	rows, err := db.QueryContext(ctx, query)
	if err != nil {
		return nil, err
	}
	// Close можно вызывать повторно; он вернёт соединение в пул.
	defer rows.Close()
	for rows.Next() {
		var id int
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		out = append(out, id)
	}
	// Next вернул false: конец данных или обрыв? Ответ — в Err.
	return out, rows.Err()
}

// #endregion ids

func main() {
	db, err := sql.Open("pgx", os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	if err := run(context.Background(), db); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, db *sql.DB) error {
	// Деление на ноль случится на четвёртой строке.
	const broken = `SELECT 12 / (4 - i) FROM generate_series(1, 9) AS i`
	got, err := ids(ctx, db, broken)
	fmt.Println(got, err)
	return leak(ctx, db)
}

// #region leak
// leak: соединение одно, а rows забыли закрыть.
func leak(ctx context.Context, db *sql.DB) error {
	rows, err := db.QueryContext(ctx, `SELECT generate_series(1, 9)`)
	if err != nil {
		return err
	}
	rows.Next()
	short, cancel := context.WithTimeout(ctx, 50*time.Millisecond)
	defer cancel()
	err = db.PingContext(short)
	s := db.Stats()
	fmt.Println(err, "| занято:", s.InUse, "ждали:", s.WaitCount)
	return errors.Join(rows.Close(), db.PingContext(ctx))
}

// #endregion leak
