// Значения идут параметрами, имена — из белого списка.
package main

import (
	"context"
	"fmt"
	"log"
	"os"

	"github.com/jackc/pgx/v5"
)

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
	const schema = `CREATE TABLE users (id int, name text);
		INSERT INTO users VALUES (1, 'Анна'), (2, 'Вера')`
	if _, err := conn.Exec(ctx, schema); err != nil {
		return err
	}
	return search(ctx, conn)
}

// #region search
// orders — белый список: из запроса приходит ключ, а не кусок SQL.
var orders = map[string]string{"name": "name", "newest": "id DESC"}

func find(
	ctx context.Context, c *pgx.Conn, name, sort string,
) ([]int, error) {
	by, ok := orders[sort]
	if !ok {
		return nil, fmt.Errorf("неизвестная сортировка %q", sort)
	}
	rows, err := c.Query(ctx,
		`SELECT id FROM users WHERE name = $1 ORDER BY `+by, name)
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, pgx.RowTo[int])
}

func search(ctx context.Context, c *pgx.Conn) error {
	const evil = `x' OR '1'='1`
	// Так нельзя: строка стала частью команды.
	var n int
	err := c.QueryRow(ctx,
		`SELECT count(*) FROM users WHERE name = '`+evil+`'`).Scan(&n)
	fmt.Println("склейка:", n, err)

	ids, err := find(ctx, c, evil, "name")
	fmt.Println("параметр:", len(ids), err)
	_, err = find(ctx, c, "Анна", "id; DROP TABLE users")
	fmt.Println("сортировка:", err)

	// Параметр не бывает именем таблицы или столбца.
	_, err = c.Exec(ctx, `SELECT id FROM $1`, "users")
	fmt.Println("имя таблицы:", err)
	fmt.Println(pgx.Identifier{`users"; DROP TABLE users`}.Sanitize())
	return nil
}

// #endregion search
