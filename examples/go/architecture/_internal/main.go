// Путь internal открыт только дереву его родителя.
package main

import (
	"go-konspekt/examples/go/architecture/layers/internal/order"
)

func main() {
	_ = order.New
}
