// Package orderpb хранит код, сгенерированный из order.proto.
package orderpb

//go:generate go tool -modfile=../../../lint/go.mod buf generate
