package main

import (
	"fmt"
	"runtime"
	"slices"
	"weak"
)

// #region main
const size = 1 << 20

func head(clone bool) ([]byte, weak.Pointer[[size]byte]) {
	big := new([size]byte)
	h := big[:4]
	if clone {
		h = slices.Clone(h)
	}
	return h, weak.Make(big)
}

func main() {
	for _, clone := range []bool{false, true} {
		h, big := head(clone)
		runtime.GC()
		fmt.Printf("копия %v: нужно байт %d, мегабайт жив: %v\n",
			clone, len(h), big.Value() != nil)
		runtime.KeepAlive(h)
	}
}

// #endregion main
