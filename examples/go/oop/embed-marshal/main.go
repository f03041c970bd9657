package main

import (
	"encoding/json"
	"fmt"
	"time"
)

// #region main
// Вместе с time.Time встроен и его метод MarshalJSON.
type Event struct {
	time.Time
	Name string
}

func main() {
	e := Event{time.Unix(0, 0).UTC(), "запуск"}
	data, err := json.Marshal(e)
	fmt.Println(string(data), err)
}

// #endregion main
