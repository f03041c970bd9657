// Package memory — хранилище; вместо него встанет PostgreSQL.
package memory

import (
	"context"
	"sync"

	"go-konspekt/examples/go/architecture/layers/internal/order"
)

// #region repo
type Orders struct {
	mu   sync.Mutex
	rows map[string]order.Order
}

// Проверка на этапе компиляции; стрелка смотрит внутрь.
var _ order.Repository = (*Orders)(nil)

func NewOrders(list ...order.Order) *Orders {
	rows := make(map[string]order.Order, len(list))
	for _, o := range list {
		rows[o.ID] = o
	}
	return &Orders{rows: rows}
}

func (r *Orders) Get(
	_ context.Context, id string,
) (order.Order, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	o, ok := r.rows[id]
	if !ok {
		return order.Order{}, order.ErrNotFound
	}
	return o, nil
}

// #endregion repo

func (r *Orders) Save(_ context.Context, o order.Order) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.rows[o.ID] = o
	return nil
}
