// Package fails: тесты, которые обязаны провалиться.
package fails

import (
	"testing"
	"testing/synctest"
)

func TestErrorf(t *testing.T) {
	t.Errorf("провал")
	t.Log("после Errorf")
}

func TestFatalf(t *testing.T) {
	t.Fatalf("провал")
	t.Log("после Fatalf")
}

func withHelper(t *testing.T) {
	t.Helper()
	t.Error("из помощника")
}

func withoutHelper(t *testing.T) {
	t.Error("без Helper")
}

func TestHelper(t *testing.T) {
	withHelper(t)
	withoutHelper(t)
}

func TestFatalInGoroutine(t *testing.T) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		t.Fatal("в горутине")
	}()
	<-done
	t.Log("тест продолжается")
}

func TestLeak(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		go func() { <-make(chan int) }()
	})
}
