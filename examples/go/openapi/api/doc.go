// Package api хранит код, сгенерированный из openapi.yaml.
package api

// oapi-codegen v2.8.2 из github.com/oapi-codegen/oapi-codegen.
//go:generate oapi-codegen -config config.yaml openapi.yaml
