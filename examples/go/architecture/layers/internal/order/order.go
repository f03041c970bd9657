// Package order — бизнес-правила. Ни HTTP, ни SQL здесь нет.
package order

import (
	"context"
	"errors"
	"fmt"
)

// #region domain
type Status string

const (
	New  Status = "new"
	Paid Status = "paid"
)

var (
	ErrNotFound = errors.New("заказ не найден")
	ErrPaid     = errors.New("заказ уже оплачен")
)

type Order struct {
	ID     string
	Status Status
}

// Pay хранит правило рядом с данными.
func (o *Order) Pay() error {
	if o.Status == Paid {
		return ErrPaid
	}
	o.Status = Paid
	return nil
}

// #endregion domain

// #region service
// Repository объявляет тот, кому он нужен.
type Repository interface {
	Get(ctx context.Context, id string) (Order, error)
	Save(ctx context.Context, o Order) error
}

type Service struct{ repo Repository }

func NewService(r Repository) *Service {
	return &Service{repo: r}
}

func (s *Service) Pay(ctx context.Context, id string) error {
	o, err := s.repo.Get(ctx, id)
	if err != nil {
		return fmt.Errorf("оплата %s: %w", id, err)
	}
	if err := o.Pay(); err != nil {
		return fmt.Errorf("оплата %s: %w", id, err)
	}
	return s.repo.Save(ctx, o)
}

// #endregion service
