// Package stale holds a generated file that is older than its source.
package stale

//go:generate sh -c "sed s/NAME/New/ name.tmpl > name.go"
