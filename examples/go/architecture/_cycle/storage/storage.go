package storage

import (
	"go-konspekt/examples/go/architecture/_cycle/order"
)

type Orders struct{}

func (Orders) Get(id string) order.Order {
	return order.Order{ID: id}
}
