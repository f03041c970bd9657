package nochecks

import "testing"

func TestAbs(t *testing.T) { Abs(-1) }
