// Сколько ключей переедет, когда к четырём узлам добавят пятый.
package main

import (
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"slices"
)

// #region ring
type point struct {
	hash uint64
	node string
}

// Ring — кольцо: у каждого узла vnodes точек.
type Ring []point

func NewRing(nodes []string, vnodes int) Ring {
	var r Ring
	for _, node := range nodes {
		for i := range vnodes {
			r = append(r, point{hash(fmt.Sprint(node, "#", i)), node})
		}
	}
	slices.SortFunc(r, func(a, b point) int {
		return cmp.Compare(a.hash, b.hash)
	})
	return r
}

// Node: первая точка по часовой стрелке от хеша ключа.
func (r Ring) Node(key string) string {
	i, _ := slices.BinarySearchFunc(r, hash(key), byHash)
	return r[i%len(r)].node
}

func byHash(p point, h uint64) int { return cmp.Compare(p.hash, h) }

func hash(s string) uint64 {
	sum := sha256.Sum256([]byte(s))
	return binary.BigEndian.Uint64(sum[:])
}

// #endregion ring

func byModulo(nodes []string) func(string) string {
	return func(key string) string {
		return nodes[hash(key)%uint64(len(nodes))]
	}
}

func main() {
	four := []string{"a", "b", "c", "d"}
	five := append(slices.Clone(four), "e")
	report("остаток от деления", byModulo(four), byModulo(five))
	for _, v := range []int{1, 100} {
		name := fmt.Sprintf("кольцо, точек на узел %d", v)
		report(name, NewRing(four, v).Node, NewRing(five, v).Node)
	}
}

func report(name string, before, after func(string) string) {
	const keys = 100_000
	moved, load := 0, map[string]int{}
	for i := range keys {
		key := fmt.Sprint("user:", i)
		if before(key) != after(key) {
			moved++
		}
		load[after(key)]++
	}
	fmt.Printf("%s\n  переехало %d %%, доли:", name, moved*100/keys)
	for _, node := range []string{"a", "b", "c", "d", "e"} {
		fmt.Printf(" %d %%", load[node]*100/keys)
	}
	fmt.Println()
}
