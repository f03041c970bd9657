// Package gatewaypb хранит код, сгенерированный из note.proto.
package gatewaypb

//go:generate go tool -modfile=../../../../lint/go.mod buf generate
