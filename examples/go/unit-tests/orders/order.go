// Package orders — сервис заказов и мок его хранилища.
package orders

import (
	"context"
	"fmt"
)

//go:generate go tool mockgen -source=order.go -destination=mock_test.go -package=orders -typed

// #region service

// Store объявлен там, где нужен: рядом с сервисом.
type Store interface {
	Find(ctx context.Context, id int) (Order, error)
	Save(ctx context.Context, o Order) error
}

type Order struct {
	ID     int
	Status string
}

type Service struct{ store Store }

func (s *Service) Pay(ctx context.Context, id int) error {
	o, err := s.store.Find(ctx, id)
	if err != nil {
		return fmt.Errorf("заказ %d: %w", id, err)
	}
	if o.Status == "paid" {
		return nil
	}
	o.Status = "paid"
	return s.store.Save(ctx, o)
}

// #endregion service
