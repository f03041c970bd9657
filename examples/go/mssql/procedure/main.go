// Вызов хранимой процедуры MS SQL из Go.
package main

import (
	"context"
	"database/sql"
	"fmt"
	"log"
	"os"

	mssql "github.com/microsoft/go-mssqldb"
)

// #region call
// pay вызывает dbo.pay_order(@id INT, @left INT OUTPUT).
func pay(ctx context.Context, db *sql.DB, id int32) (int32, error) {
	var left int32
	var status mssql.ReturnStatus
	// Текст запроса — только имя: драйвер вызовет процедуру по RPC.
	_, err := db.ExecContext(ctx, "dbo.pay_order",
		sql.Named("id", id),
		sql.Named("left", sql.Out{Dest: &left}),
		&status,
	)
	if err != nil {
		return 0, err
	}
	if status != 0 {
		return 0, fmt.Errorf("dbo.pay_order вернула код %d", status)
	}
	return left, nil
}

// #endregion call

// #region varchar
// byLogin: login — VARCHAR, а строка Go ушла бы как NVARCHAR.
func byLogin(
	ctx context.Context, db *sql.DB, login string,
) (int32, error) {
	var id int32
	const query = `SELECT id FROM dbo.users WHERE login = @login`
	arg := sql.Named("login", mssql.VarChar(login))
	err := db.QueryRowContext(ctx, query, arg).Scan(&id)
	return id, err
}

// #endregion varchar

func main() {
	db, err := sql.Open("sqlserver", os.Getenv("MSSQL_URL"))
	if err != nil {
		log.Fatal(err)
	}
	defer db.Close()
	ctx := context.Background()
	id, err := byLogin(ctx, db, "anna")
	if err != nil {
		log.Fatal(err)
	}
	left, err := pay(ctx, db, id)
	fmt.Println(left, err)
}
