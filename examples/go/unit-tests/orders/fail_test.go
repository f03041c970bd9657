//go:build fail

package orders

import (
	"testing"

	"go.uber.org/mock/gomock"
)

// #region fail

// Ожидали Save, но сервис его не вызвал.
func TestMissingCall(t *testing.T) {
	store := NewMockStore(gomock.NewController(t))
	store.EXPECT().Find(gomock.Any(), 7).
		Return(Order{ID: 7, Status: "paid"}, nil)
	store.EXPECT().Save(gomock.Any(), gomock.Any())

	_ = (&Service{store: store}).Pay(t.Context(), 7)
}

// Вызвали не с тем аргументом.
func TestWrongArgument(t *testing.T) {
	store := NewMockStore(gomock.NewController(t))
	store.EXPECT().Find(gomock.Any(), 7)

	_ = (&Service{store: store}).Pay(t.Context(), 8)
}

// #endregion fail
