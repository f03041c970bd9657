// Package table считает скидку.
package table

import "errors"

// ErrPercent — процент вне диапазона 0…100.
var ErrPercent = errors.New("процент вне диапазона")

// Discount возвращает цену в копейках после скидки.
func Discount(kopecks int64, percent int) (int64, error) {
	if percent < 0 || percent > 100 {
		return 0, ErrPercent
	}
	return kopecks - kopecks*int64(percent)/100, nil
}
