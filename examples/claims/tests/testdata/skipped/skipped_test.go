package skipped

import (
	"os"
	"testing"
)

func TestQuery(t *testing.T) {
	if os.Getenv("CLAIM_DATABASE") == "" {
		t.Skip("нет базы")
	}
}
