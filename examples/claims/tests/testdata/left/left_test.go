package left

import (
	"net"
	"os"
	"testing"
)

// Тест ждёт, пока придёт и соседний пакет.
func TestMeeting(t *testing.T) {
	conn, err := net.Dial("tcp", os.Getenv("CLAIM_MEETING"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := conn.Read(make([]byte, 1)); err != nil {
		t.Fatal(err)
	}
}
