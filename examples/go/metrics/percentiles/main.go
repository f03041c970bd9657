// Почему перцентили подов нельзя усреднять.
package main

import (
	"fmt"
	"slices"
	"time"
)

// #region percentile

// p — метод ближайшего ранга: наименьшее значение, не больше
// которого не менее perMille тысячных всех наблюдений.
func p(perMille int, ds []time.Duration) time.Duration {
	sorted := slices.Sorted(slices.Values(ds))
	rank := (perMille*len(sorted) + 999) / 1000
	return sorted[max(rank, 1)-1]
}

// #endregion percentile

func repeat(n int, d time.Duration) []time.Duration {
	return slices.Repeat([]time.Duration{d}, n)
}

func mean(ds []time.Duration) time.Duration {
	var sum time.Duration
	for _, d := range ds {
		sum += d
	}
	return sum / time.Duration(len(ds))
}

func main() {
	const ms = time.Millisecond
	// #region data
	// Под A здоров и взял почти весь поток.
	a := repeat(9900, 20*ms)
	// Под B болен: половина его запросов — две секунды.
	b := append(repeat(50, 20*ms), repeat(50, 2000*ms)...)
	all := slices.Concat(a, b)
	// #endregion data

	// #region compare
	fmt.Println("p99 пода A:     ", p(990, a))
	fmt.Println("p99 пода B:     ", p(990, b))
	fmt.Println("среднее этих p99:", (p(990, a)+p(990, b))/2)
	fmt.Println("p99 сервиса:    ", p(990, all))
	fmt.Println("p99.9 сервиса:  ", p(999, all))
	fmt.Println("среднее время:  ", mean(all))
	// #endregion compare
}
