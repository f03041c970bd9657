package table

import (
	"errors"
	"testing"
)

// #region table

func TestDiscount(t *testing.T) {
	tests := map[string]struct {
		price   int64
		percent int
		want    int64
		wantErr error
	}{
		"без скидки":       {price: 1000, percent: 0, want: 1000},
		"половина":         {price: 1000, percent: 50, want: 500},
		"пополам нечётное": {price: 999, percent: 50, want: 500},
		"больше ста":       {price: 1000, percent: 101, wantErr: ErrPercent},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			got, err := Discount(tt.price, tt.percent)
			wantError(t, err, tt.wantErr)
			if got != tt.want {
				t.Errorf("Discount(%d, %d) = %d, ждали %d",
					tt.price, tt.percent, got, tt.want)
			}
		})
	}
}

// wantError — помощник: строка ошибки укажет на тест.
func wantError(t *testing.T, got, want error) {
	t.Helper()
	if !errors.Is(got, want) {
		t.Fatalf("ошибка %v, ждали %v", got, want)
	}
}

// #endregion table
