// Арифметика доступности: бюджет, цепочка, резерв, burn rate.
package main

import (
	"fmt"
	"math"
	"time"
)

const window = 30 * 24 * time.Hour

// #region budget

// down — сколько полного простоя вмещает бюджет ошибок.
func down(slo float64) time.Duration {
	return time.Duration((1 - slo) * float64(window)).
		Round(time.Second)
}

// chain — жёсткие зависимости: нужны все сразу.
func chain(parts ...float64) float64 {
	a := 1.0
	for _, p := range parts {
		a *= p
	}
	return a
}

// redundant — хватает одной копии; отказы независимы.
func redundant(p float64, copies int) float64 {
	return 1 - math.Pow(1-p, float64(copies))
}

// burn — во сколько раз быстрее нормы тратится бюджет.
func burn(errorRatio, slo float64) float64 {
	return errorRatio / (1 - slo)
}

// #endregion budget

func main() {
	for _, slo := range []float64{.99, .995, .999, .9995, .9999} {
		fmt.Printf("SLO %6.2f %%: бюджет %v на 30 дней\n",
			slo*100, down(slo))
	}
	fmt.Printf("четыре зависимости по 99.9 %%: %.2f %%\n",
		100*chain(.999, .999, .999, .999))
	fmt.Printf("две копии по 99 %%: %.2f %%\n",
		100*redundant(.99, 2))
	b := burn(.02, .999)
	left := time.Duration(float64(window) / b).Round(time.Minute)
	fmt.Printf("2 %% ошибок при SLO 99.9 %%: burn rate %.0f, "+
		"бюджет кончится за %v\n", b, left)
}
