package orders

import (
	"context"
	"errors"
	"testing"

	"go.uber.org/mock/gomock"
)

// #region mock

func TestPay(t *testing.T) {
	// Finish вызовет сам: контроллер ставит t.Cleanup.
	ctrl := gomock.NewController(t)
	store := NewMockStore(ctrl)

	gomock.InOrder(
		store.EXPECT().Find(gomock.Any(), 7).
			Return(Order{ID: 7, Status: "new"}, nil),
		store.EXPECT().Save(gomock.Any(), gomock.Cond(
			func(o Order) bool { return o.Status == "paid" },
		)).Return(nil),
	)

	s := &Service{store: store}
	if err := s.Pay(t.Context(), 7); err != nil {
		t.Fatal(err)
	}
}

// Оплаченный заказ не сохраняют второй раз.
func TestPayTwice(t *testing.T) {
	store := NewMockStore(gomock.NewController(t))
	store.EXPECT().Find(gomock.Any(), 7).
		Return(Order{ID: 7, Status: "paid"}, nil)
	store.EXPECT().Save(gomock.Any(), gomock.Any()).Times(0)

	if err := (&Service{store: store}).Pay(t.Context(), 7); err != nil {
		t.Fatal(err)
	}
}

// #endregion mock

// #region stub

// stub хватает, когда проверяют результат, а не вызовы.
type stub struct {
	Store
	err error
}

func (s stub) Find(context.Context, int) (Order, error) {
	return Order{}, s.err
}

func TestPayStoreDown(t *testing.T) {
	down := errors.New("база недоступна")
	err := (&Service{store: stub{err: down}}).Pay(t.Context(), 7)
	if !errors.Is(err, down) {
		t.Fatalf("ошибка потеряна: %v", err)
	}
}

// #endregion stub
