// Постепенное включение: пользователь всегда в одной и той же группе.
package main

import (
	"fmt"
	"hash/fnv"
)

// #region enabled
// Flag — правило из системы флагов; меняется без выкладки.
type Flag struct {
	Name    string
	Percent uint32
	Users   map[string]bool
}

func (f Flag) Enabled(user string) bool {
	if on, listed := f.Users[user]; listed {
		return on
	}
	// Имя флага в хеше: у флагов разные первые 10 %.
	h := fnv.New32a()
	_, _ = h.Write([]byte(f.Name + "/" + user))
	return h.Sum32()%100 < f.Percent
}

// #endregion enabled

// #region rollout
func main() {
	flag := Flag{
		Name:  "new-pricing",
		Users: map[string]bool{"tester": true},
	}
	before := map[string]bool{}
	for _, percent := range []uint32{0, 10, 50, 100} {
		flag.Percent = percent
		on, lost := 0, 0
		for i := range 10_000 {
			user := fmt.Sprint("user-", i)
			now := flag.Enabled(user)
			if now {
				on++
			} else if before[user] {
				lost++
			}
			before[user] = now
		}
		fmt.Printf("%3d %%: включено %5d, потеряли %d, tester %t\n",
			percent, on, lost, flag.Enabled("tester"))
	}
}

// #endregion rollout
