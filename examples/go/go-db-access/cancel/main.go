// Что видно клиенту и серверу, когда контекст отменён посреди запроса.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgconn/ctxwatch"
)

func main() {
	ctx := context.Background()
	if err := run(ctx, os.Getenv("DATABASE_URL")); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, dsn string) error {
	cfg, err := pgx.ParseConfig(dsn)
	if err != nil {
		return err
	}
	fmt.Println("по умолчанию:")
	if err := try(ctx, cfg); err != nil {
		return err
	}
	withCancelRequest(cfg)
	fmt.Println("с запросом отмены:")
	return try(ctx, cfg)
}

// #region config
// withCancelRequest: сначала попросить сервер отменить запрос,
// соединение рвать, только если ответа нет две секунды.
func withCancelRequest(cfg *pgx.ConnConfig) {
	build := func(c *pgconn.PgConn) ctxwatch.Handler {
		return &pgconn.CancelRequestContextWatcherHandler{
			Conn: c, DeadlineDelay: 2 * time.Second,
		}
	}
	cfg.BuildContextWatcherHandler = build
}

// #endregion config

// #region try
func try(ctx context.Context, cfg *pgx.ConnConfig) error {
	conn, err := pgx.ConnectConfig(ctx, cfg)
	if err != nil {
		return err
	}
	defer conn.Close(ctx)

	short, cancel := context.WithTimeout(ctx, 100*time.Millisecond)
	defer cancel()
	_, err = conn.Exec(short, `SELECT pg_sleep(1)`)
	fmt.Println("  ошибка:", err)
	fmt.Println("  это отмена контекста:",
		errors.Is(err, context.DeadlineExceeded))
	fmt.Println("  соединение закрыто:", conn.IsClosed())
	return nil
}

// #endregion try
