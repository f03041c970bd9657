package main

import (
	"encoding/json"
	jsonv2 "encoding/json/v2"
	"fmt"
)

// #region main
func main() {
	var none []int
	empty := []int{}
	fmt.Println(none == nil, empty == nil)
	fmt.Println(len(none), cap(none), append(none, 1))

	for _, s := range [][]int{none, empty} {
		v1, err1 := json.Marshal(s)
		v2, err2 := jsonv2.Marshal(s)
		fmt.Printf("v1: %s v2: %s %v %v\n", v1, v2, err1, err2)
	}
}

// #endregion main
