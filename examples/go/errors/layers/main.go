// Ошибка идёт через слои: pgx → домен → HTTP и gRPC.
package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"

	"github.com/jackc/pgx/v5"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// #region domain
// Домен: словарь ошибок, о котором знают все слои.
var (
	ErrNotFound = errors.New("не найдено")
	ErrConflict = errors.New("конфликт состояния")
)

// #endregion domain

// #region repo
// Репозиторий переводит ошибку драйвера в доменную.
func repoGet(id int) error {
	err := query(id)
	if errors.Is(err, pgx.ErrNoRows) {
		return fmt.Errorf("заказ %d: %w", id, ErrNotFound)
	}
	if err != nil {
		return fmt.Errorf("select заказа %d: %w", id, err)
	}
	return nil
}

// Сервис добавляет контекст и не пишет в журнал.
func pay(id int) error {
	if err := repoGet(id); err != nil {
		return fmt.Errorf("оплата: %w", err)
	}
	return nil
}

// #endregion repo

// #region border
// Граница: одно место перевода и одна запись в журнал.
func toHTTP(err error) (code int, text string) {
	switch {
	case err == nil:
		return http.StatusOK, "готово"
	case errors.Is(err, ErrNotFound):
		return http.StatusNotFound, ErrNotFound.Error()
	case errors.Is(err, ErrConflict):
		return http.StatusConflict, ErrConflict.Error()
	case errors.Is(err, context.DeadlineExceeded):
		return http.StatusGatewayTimeout, "не успели"
	default:
		// Подробности остаются в журнале.
		return http.StatusInternalServerError, "внутренняя ошибка"
	}
}

func toGRPC(err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, ErrNotFound):
		return status.Error(codes.NotFound, ErrNotFound.Error())
	case errors.Is(err, ErrConflict):
		return status.Error(
			codes.FailedPrecondition, ErrConflict.Error())
	case errors.Is(err, context.DeadlineExceeded):
		return status.Error(codes.DeadlineExceeded, "не успели")
	case errors.Is(err, context.Canceled):
		return status.Error(codes.Canceled, "отменено")
	default:
		return status.Error(codes.Internal, "внутренняя ошибка")
	}
}

// #endregion border

func query(id int) error {
	switch id {
	case 1:
		return nil
	case 2:
		return pgx.ErrNoRows
	case 3:
		return context.DeadlineExceeded
	}
	return errors.New("dial tcp 10.0.0.7:5432: refused")
}

func main() {
	for id := 1; id <= 4; id++ {
		err := pay(id)
		code, text := toHTTP(err)
		if err != nil {
			fmt.Println("журнал:", err)
		}
		fmt.Println("  HTTP:", code, text)
		fmt.Println("  gRPC:", status.Code(toGRPC(err)))
	}
}
