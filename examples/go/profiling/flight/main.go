package main

import (
	"bytes"
	"fmt"
	"log"
	"runtime/trace"
	"time"
)

// #region flight

// slow сохраняет трассу, только если запрос был долгим.
func slow(
	fr *trace.FlightRecorder, limit time.Duration, work func(),
) []byte {
	start := time.Now()
	work()
	if time.Since(start) < limit {
		return nil
	}
	var buf bytes.Buffer
	if _, err := fr.WriteTo(&buf); err != nil {
		log.Print(err)
	}
	return buf.Bytes()
}

func main() {
	fr := trace.NewFlightRecorder(trace.FlightRecorderConfig{
		MinAge:   5 * time.Second,
		MaxBytes: 16 << 20,
	})
	if err := fr.Start(); err != nil {
		log.Fatal(err)
	}
	defer fr.Stop()

	limit := 100 * time.Millisecond
	quick := slow(fr, limit, func() {})
	long := slow(fr, limit, func() { time.Sleep(2 * limit) })
	fmt.Println("быстрый запрос, трасса есть:", len(quick) > 0)
	fmt.Println("долгий запрос, трасса есть:", len(long) > 0)
}

// #endregion flight
