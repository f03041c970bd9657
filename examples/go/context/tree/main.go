package main

import (
	"context"
	"errors"
	"fmt"
)

// #region main
func main() {
	root, cancelRoot := context.WithCancelCause(
		context.Background())
	defer cancelRoot(nil)
	db, cancelDB := context.WithCancel(root)
	defer cancelDB()
	api, cancelAPI := context.WithCancel(root)
	defer cancelAPI()
	call, cancelCall := context.WithCancel(api)
	defer cancelCall()

	// Отменяется ветка api, но не root и не db
	cancelAPI()
	fmt.Println("call:", call.Err())
	fmt.Println("db:  ", db.Err(), "root:", root.Err())

	cancelRoot(errors.New("клиент ушёл"))
	fmt.Println("db:  ", db.Err())
	fmt.Println("причина db:  ", context.Cause(db))
	// Первая отмена запомнена, вторая её не меняет.
	fmt.Println("причина call:", context.Cause(call))
}

// #endregion main
