//go:build integration

package tags

import "testing"

func TestQuery(t *testing.T) {
	connect(t) // такой функции уже нет
}
