// Сага с оркестратором: шаги и компенсации в обратном порядке.
package main

import (
	"context"
	"errors"
	"fmt"
)

// #region saga
type step struct {
	name       string
	do         func(context.Context) error
	compensate func(context.Context) error
}

func runSaga(ctx context.Context, steps []step) error {
	for i, s := range steps {
		err := s.do(ctx)
		if err == nil {
			fmt.Println("выполнено:", s.name)
			continue
		}
		fmt.Println("сбой:", s.name)
		// Отмена входящего запроса не должна прервать откат.
		back := context.WithoutCancel(ctx)
		for j := i - 1; j >= 0; j-- {
			cErr := steps[j].compensate(back)
			if cErr != nil {
				// Здесь настоящий оркестратор повторяет шаг.
				err = errors.Join(err, cErr)
				continue
			}
			fmt.Println("отменено:", steps[j].name)
		}
		return err
	}
	return nil
}

// #endregion saga

func main() {
	ok := func(context.Context) error { return nil }
	err := runSaga(context.Background(), []step{
		{"создать заказ", ok, ok},
		{"зарезервировать товар", ok, ok},
		{"списать деньги", func(context.Context) error {
			return errors.New("недостаточно средств")
		}, ok},
		{"назначить курьера", ok, ok},
	})
	fmt.Println("итог:", err)
}
