// Утверждения о Redis: каждое проверено на настоящем сервере.
package redis

import (
	"context"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"
)

// limit — срок, за который обязано произойти всё, чего ждёт тест.
const limit = 10 * time.Second

// connect — клиент и пустая база.
func connect(t *testing.T) (*redis.Client, context.Context) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), limit)
	t.Cleanup(cancel)
	rdb := client(t)
	if err := rdb.FlushDB(ctx).Err(); err != nil {
		t.Fatal(err)
	}
	return rdb, ctx
}

func client(t *testing.T) *redis.Client {
	t.Helper()
	addr := os.Getenv("REDIS_ADDR")
	if addr == "" {
		t.Fatal("нет переменной REDIS_ADDR: запускайте через " +
			"npm run examples -- claims/redis")
	}
	rdb := redis.NewClient(&redis.Options{Addr: addr, MaxRetries: -1})
	t.Cleanup(func() { _ = rdb.Close() })
	return rdb
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func expect[T comparable](t *testing.T, what string, got, want T) {
	t.Helper()
	if got != want {
		t.Errorf("%s: %v, ждали %v", what, got, want)
	}
}

// expectError проверяет начало ответа сервера: WRONGTYPE, OOM…
func expectError(t *testing.T, err error, prefix string) {
	t.Helper()
	if err == nil || !strings.HasPrefix(err.Error(), prefix) {
		t.Errorf("ошибка %v, ждали %s", err, prefix)
	}
}

func eventually(t *testing.T, what string, condition func() bool) {
	t.Helper()
	deadline := time.Now().Add(limit)
	for !condition() {
		if time.Now().After(deadline) {
			t.Fatalf("за %v не случилось: %s", limit, what)
		}
		time.Sleep(5 * time.Millisecond)
	}
}

// configure меняет настройку сервера до конца теста.
func configure(
	ctx context.Context, t *testing.T, rdb *redis.Client,
	name, value string,
) {
	t.Helper()
	before, err := rdb.ConfigGet(ctx, name).Result()
	must(t, err)
	must(t, rdb.ConfigSet(ctx, name, value).Err())
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), limit)
		defer cancel()
		_ = client(t).ConfigSet(ctx, name, before[name]).Err()
	})
}
