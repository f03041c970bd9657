package cached

import (
	"os"
	"testing"
)

func TestReadsVariable(t *testing.T) { t.Log(os.Getenv("CLAIM_VALUE")) }
