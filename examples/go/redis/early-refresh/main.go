package main

import (
	"fmt"
	"math"
	"math/rand/v2"
	"time"
)

// #region xfetch

// refreshNow решает за один запрос, пора ли обновить заранее.
// left — сколько осталось до истечения, cost — сколько длится
// пересчёт, r — случайное число из (0, 1].
func refreshNow(left, cost time.Duration, beta, r float64) bool {
	ahead := -float64(cost) * beta * math.Log(r)
	return ahead >= float64(left)
}

// #endregion xfetch

func main() {
	rnd := rand.New(rand.NewPCG(1, 2))
	const tries = 100_000
	cost := 400 * time.Millisecond
	for _, left := range []time.Duration{
		4 * time.Second, 2 * time.Second, cost, cost / 4,
	} {
		hits := 0
		for range tries {
			if refreshNow(left, cost, 1, 1-rnd.Float64()) {
				hits++
			}
		}
		fmt.Printf("осталось %-5v → обновляет %5.2f %% запросов\n",
			left, 100*float64(hits)/tries)
	}
}
