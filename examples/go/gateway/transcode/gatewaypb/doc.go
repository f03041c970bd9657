// Package gatewaypb хранит код, сгенерированный из note.proto.
package gatewaypb

//go:generate sh gen.sh
