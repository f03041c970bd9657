// Десять тысяч строк: один INSERT, пакет запросов и COPY.
package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"strings"

	"github.com/jackc/pgx/v5"
)

const total = 10_000

func main() {
	ctx := context.Background()
	if err := run(ctx, os.Getenv("DATABASE_URL")); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, dsn string) error {
	conn, err := pgx.Connect(ctx, dsn)
	if err != nil {
		return err
	}
	defer conn.Close(ctx)
	const create = `CREATE TABLE events (id int, kind text, note text,
		a int, b int, c int, d int)`
	if _, err := conn.Exec(ctx, create); err != nil {
		return err
	}
	return load(ctx, conn)
}

// #region load
var columns = []string{"id", "kind", "note", "a", "b", "c", "d"}

func load(ctx context.Context, conn *pgx.Conn) error {
	// COPY: поток строк без параметров; ошибка отменяет всё.
	n, err := conn.CopyFrom(ctx, pgx.Identifier{"events"}, columns,
		pgx.CopyFromSlice(total, func(i int) ([]any, error) {
			return []any{i, "copy", "", 0, 0, 0, 0}, nil
		}))
	fmt.Println("CopyFrom:", n, err)

	// Массивы: параметров два, сколько бы ни было строк.
	ids, kinds := make([]int, total), make([]string, total)
	for i := range total {
		ids[i], kinds[i] = i, "unnest"
	}
	tag, err := conn.Exec(ctx, `INSERT INTO events (id, kind)
		SELECT * FROM unnest($1::int[], $2::text[])`, ids, kinds)
	fmt.Println("unnest:", tag, err)
	return many(ctx, conn)
}

// #endregion load

// #region many
// many: INSERT … VALUES на 10 000 строк по 7 столбцов.
func many(ctx context.Context, conn *pgx.Conn) error {
	var q strings.Builder
	q.WriteString("INSERT INTO events VALUES ")
	var args []any
	for i := range total {
		if i > 0 {
			q.WriteString(", ")
		}
		n := len(args)
		fmt.Fprintf(&q, "($%d,$%d,$%d,$%d,$%d,$%d,$%d)",
			n+1, n+2, n+3, n+4, n+5, n+6, n+7)
		args = append(args, i, "values", "", 0, 0, 0, 0)
	}
	_, err := conn.Exec(ctx, q.String(), args...)
	fmt.Println("VALUES, параметров", len(args), "—", err)
	return nil
}

// #endregion many
