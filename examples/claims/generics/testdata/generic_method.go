package main

type Encoder interface{ Encode(v int) string }

type JSON struct{}

func (JSON) Encode[T any](v T) string { return "" }

var _ Encoder = JSON{}

func main() {}
