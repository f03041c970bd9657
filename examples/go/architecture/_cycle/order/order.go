// Сервис знает о хранилище, хранилище — о типах сервиса.
package order

import (
	"go-konspekt/examples/go/architecture/_cycle/storage"
)

type Order struct{ ID string }

type Service struct{ Repo *storage.Orders }
