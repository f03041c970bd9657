package main

import (
	"errors"
	"fmt"
	"reflect"
)

// #region check
// Check требует, чтобы поля с тегом check:"required"
// не были нулевыми.
func Check(v any) error {
	rv := reflect.Indirect(reflect.ValueOf(v))
	if rv.Kind() != reflect.Struct {
		return fmt.Errorf("нужна структура, а не %T", v)
	}
	var errs []error
	for f, fv := range rv.Fields() {
		if f.Tag.Get("check") == "required" && fv.IsZero() {
			errs = append(errs, fmt.Errorf("поле %s пустое", f.Name))
		}
	}
	return errors.Join(errs...)
}

// #endregion check

// #region main
type User struct {
	Name  string `check:"required"`
	Email string `check:"required"`
	Phone string
}

func main() {
	fmt.Println(Check(&User{Name: "Анна"}))
	fmt.Println(Check(42))
}

// #endregion main
