// Три состояния circuit breaker на библиотеке gobreaker.
package main

import (
	"errors"
	"fmt"
	"time"

	"github.com/sony/gobreaker/v2"
)

func main() {
	// #region settings
	cb := gobreaker.NewCircuitBreaker[string](gobreaker.Settings{
		Name: "payments",
		// Сколько держать OPEN до пробного вызова.
		Timeout: 50 * time.Millisecond,
		// Сколько вызовов пропустить в HALF-OPEN.
		MaxRequests: 1,
		ReadyToTrip: func(c gobreaker.Counts) bool {
			return c.ConsecutiveFailures >= 3
		},
		OnStateChange: func(name string, from, to gobreaker.State) {
			fmt.Printf("  %s: %s -> %s\n", name, from, to)
		},
	})
	// #endregion settings

	errTimeout := errors.New("таймаут")
	fail := func() (string, error) { return "", errTimeout }
	ok := func() (string, error) { return "ok", nil }
	try := func(title string, f func() (string, error)) {
		_, err := cb.Execute(f)
		fmt.Printf("%s: %v\n", title, err)
	}

	// #region run
	for range 3 {
		try("сбой", fail)
	}
	// Цепь разомкнута: функция даже не вызвана.
	try("вызов в OPEN", ok)

	time.Sleep(60 * time.Millisecond)
	// Пробный вызов не удался: снова OPEN, отсчёт заново.
	try("проба", fail)

	time.Sleep(60 * time.Millisecond)
	// Пока идёт проба, второй вызов получает отказ.
	try("проба", func() (string, error) {
		try("второй вызов во время пробы", ok)
		return "ok", nil
	})
	try("обычный вызов", ok)
	// #endregion run
}
