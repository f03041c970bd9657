// Package orderpb хранит код, сгенерированный из order.proto.
package orderpb

//go:generate sh gen.sh
