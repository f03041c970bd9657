// Package api хранит код, сгенерированный из openapi.yaml.
package api

//go:generate go tool -modfile=../../../lint/go.mod oapi-codegen -config config.yaml openapi.yaml
