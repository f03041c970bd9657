package main

import (
	"fmt"
	"maps"
	"math"
	"slices"
)

// #region main
func main() {
	var none map[string]int
	// Чтение из nil-map безопасно
	v, ok := none["a"]
	fmt.Println(v, ok, len(none))

	m := map[string]int{"b": 2, "a": 1, "c": 3}
	// Удалять при обходе можно.
	for k, v := range m {
		if v > 1 {
			delete(m, k)
		}
	}
	fmt.Println("осталось:", m)

	// Порядок обхода не определён: ключи сортируют.
	m = map[string]int{"b": 2, "a": 1}
	fmt.Println(slices.Sorted(maps.Keys(m)))

	nan := map[float64]int{math.NaN(): 1, math.NaN(): 2}
	_, ok = nan[math.NaN()]
	fmt.Println("NaN:", len(nan), ok)
	// delete их не нашёл бы
	clear(nan)
	fmt.Println("после clear:", len(nan))
}

// #endregion main
