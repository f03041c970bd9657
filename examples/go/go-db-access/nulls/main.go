// NULL в Go: ошибка, указатель и sql.Null[T].
package main

import (
	"context"
	"database/sql"
	"fmt"
	"log"
	"os"

	_ "github.com/jackc/pgx/v5/stdlib"
)

func main() {
	db, err := sql.Open("pgx", os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}
	defer db.Close()
	if err := run(context.Background(), db); err != nil {
		log.Fatal(err)
	}
}

// #region nulls
func run(ctx context.Context, db *sql.DB) error {
	const query = `SELECT NULL::text`

	var plain string
	err := db.QueryRowContext(ctx, query).Scan(&plain)
	fmt.Println("string:", err)

	var pointer *string
	err = db.QueryRowContext(ctx, query).Scan(&pointer)
	fmt.Println("*string:", pointer == nil, err)

	// sql.Null[T] есть с Go 1.22, для любого типа.
	var null sql.Null[string]
	err = db.QueryRowContext(ctx, query).Scan(&null)
	fmt.Printf("sql.Null: %+v %v\n", null, err)

	// В обратную сторону: Valid == false записывает NULL.
	var isNull bool
	const back = `SELECT $1::text IS NULL`
	err = db.QueryRowContext(ctx, back, null).Scan(&isNull)
	fmt.Println("записан NULL:", isNull, err)
	return nil
}

// #endregion nulls
