// Package repo хранит счета в PostgreSQL.
package repo

import (
	"context"
	"errors"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// ErrExists — счёт с таким номером уже есть.
var ErrExists = errors.New("счёт уже есть")

// DB — то, что умеют и пул, и транзакция pgx.
type DB interface {
	Exec(context.Context, string, ...any) (pgconn.CommandTag, error)
	QueryRow(context.Context, string, ...any) pgx.Row
}

type Repo struct{ db DB }

func (r *Repo) Add(ctx context.Context, no string, sum int64) error {
	_, err := r.db.Exec(ctx,
		`INSERT INTO invoices (number, sum) VALUES ($1, $2)`, no, sum)
	var pgErr *pgconn.PgError
	if errors.As(err, &pgErr) && pgErr.Code == "23505" {
		return ErrExists
	}
	return err
}

func (r *Repo) Count(ctx context.Context) (n int, err error) {
	err = r.db.QueryRow(ctx, `SELECT count(*) FROM invoices`).Scan(&n)
	return n, err
}
