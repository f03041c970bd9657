package parallel

import (
	"fmt"
	"testing"
)

// #region order

func TestOrder(t *testing.T) {
	t.Cleanup(func() { fmt.Println("5. Cleanup: можно закрывать") })
	defer fmt.Println("3. defer родителя: ещё рано")

	t.Run("параллельный", func(t *testing.T) {
		t.Parallel()
		fmt.Println("4. параллельный подтест")
	})
	t.Run("обычный", func(t *testing.T) {
		fmt.Println("1. обычный подтест")
	})
	fmt.Println("2. тело родителя кончилось")
}

// #endregion order
