package redis

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"
)

// INCR атомарен: одновременные счётчики ничего не теряют.
func TestIncrIsAtomic(t *testing.T) {
	rdb, ctx := connect(t)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 200 {
				if err := rdb.Incr(ctx, "n").Err(); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	n, err := rdb.Get(ctx, "n").Int()
	must(t, err)
	expect(t, "счётчик", n, 1600)
}

// GET, прибавить в коде, SET: два клиента теряют одно прибавление.
func TestReadThenWriteLosesUpdate(t *testing.T) {
	rdb, ctx := connect(t)
	must(t, rdb.Set(ctx, "n", 0, 0).Err())
	a, err := rdb.Get(ctx, "n").Int()
	must(t, err)
	b, err := client(t).Get(ctx, "n").Int()
	must(t, err)
	must(t, rdb.Set(ctx, "n", a+1, 0).Err())
	must(t, rdb.Set(ctx, "n", b+1, 0).Err())
	n, err := rdb.Get(ctx, "n").Int()
	must(t, err)
	expect(t, "счётчик", n, 1)
}

// ttl — ответ сервера числом: −2 ключа нет, −1 срока нет.
func ttl(
	ctx context.Context, t *testing.T, rdb *redis.Client, key string,
) int64 {
	t.Helper()
	n, err := rdb.Do(ctx, "TTL", key).Int64()
	must(t, err)
	return n
}

// TTL отвечает −2, когда ключа нет, и −1, когда у него нет срока.
func TestTTLCodes(t *testing.T) {
	rdb, ctx := connect(t)
	expect(t, "нет ключа", ttl(ctx, t, rdb, "k"), -2)
	must(t, rdb.Set(ctx, "k", "v", 0).Err())
	expect(t, "нет срока", ttl(ctx, t, rdb, "k"), -1)
	must(t, rdb.Expire(ctx, "k", 100*time.Second).Err())
	expect(t, "есть срок", ttl(ctx, t, rdb, "k") > 90, true)
	expect(t, "EXPIRE без ключа",
		rdb.Expire(ctx, "другой", time.Second).Val(), false)
}

// SET стирает срок, KEEPTTL его сохраняет.
func TestSetErasesTTL(t *testing.T) {
	rdb, ctx := connect(t)
	must(t, rdb.Set(ctx, "k", "v", 100*time.Second).Err())
	must(t, rdb.Set(ctx, "k", "v2", redis.KeepTTL).Err())
	expect(t, "KEEPTTL", ttl(ctx, t, rdb, "k") > 90, true)
	must(t, rdb.Set(ctx, "k", "v3", 0).Err())
	expect(t, "просто SET", ttl(ctx, t, rdb, "k"), -1)
}

// Просроченного ключа при обращении уже нет; промах — redis.Nil.
func TestExpiredKeyIsMiss(t *testing.T) {
	rdb, ctx := connect(t)
	must(t, rdb.Set(ctx, "k", "v", 20*time.Millisecond).Err())
	eventually(t, "ключ истёк", func() bool {
		return errors.Is(rdb.Get(ctx, "k").Err(), redis.Nil)
	})
	expect(t, "TTL", ttl(ctx, t, rdb, "k"), -2)
}

// Команда другого типа — ошибка WRONGTYPE, значение не тронуто.
func TestWrongTypeIsRefused(t *testing.T) {
	rdb, ctx := connect(t)
	must(t, rdb.Set(ctx, "k", "строка", 0).Err())
	expectError(t, rdb.LPush(ctx, "k", "x").Err(), "WRONGTYPE")
	expect(t, "значение", rdb.Get(ctx, "k").Val(), "строка")
}

// fill пишет ключи по 10 КиБ, пока сервер не откажет или не n раз.
func fill(
	ctx context.Context, rdb *redis.Client, n int, ttl time.Duration,
) error {
	value := strings.Repeat("x", 10<<10)
	for i := range n {
		key := fmt.Sprint("fill:", i)
		if err := rdb.Set(ctx, key, value, ttl).Err(); err != nil {
			return err
		}
	}
	return nil
}

// full ограничивает память: ещё два мегабайта к занятому.
func full(t *testing.T, policy string) (*redis.Client, context.Context) {
	t.Helper()
	rdb, ctx := connect(t)
	var used int64
	memory := rdb.Info(ctx, "memory").Val()
	_, err := fmt.Sscanf(
		memory[strings.Index(memory, "used_memory:"):],
		"used_memory:%d", &used)
	must(t, err)
	configure(ctx, t, rdb, "maxmemory-policy", policy)
	configure(ctx, t, rdb, "maxmemory", fmt.Sprint(used+2<<20))
	return rdb, ctx
}

// noeviction: запись получает OOM, чтение работает.
func TestNoEvictionRefusesWrites(t *testing.T) {
	rdb, ctx := full(t, "noeviction")
	must(t, rdb.Set(ctx, "k", "v", 0).Err())
	expectError(t, fill(ctx, rdb, 1000, 0),
		"OOM command not allowed when used memory > 'maxmemory'")
	expect(t, "чтение", rdb.Get(ctx, "k").Val(), "v")
}

// allkeys-lru: запись идёт, вытесняются и ключи без срока.
func TestAllKeysLRUEvictsKeysWithoutTTL(t *testing.T) {
	rdb, ctx := full(t, "allkeys-lru")
	must(t, fill(ctx, rdb, 1000, 0))
	if n := rdb.DBSize(ctx).Val(); n == 0 || n == 1000 {
		t.Errorf("осталось ключей %d", n)
	}
}

// volatile-*: ни у одного ключа нет срока — как noeviction.
func TestVolatilePolicyWithoutTTLRefusesWrites(t *testing.T) {
	rdb, ctx := full(t, "volatile-lru")
	expectError(t, fill(ctx, rdb, 1000, 0), "OOM")
	must(t, rdb.FlushDB(ctx).Err())
	must(t, fill(ctx, rdb, 1000, time.Hour))
}

// Умолчания: предела памяти нет, политика noeviction.
func TestDefaultMemoryPolicy(t *testing.T) {
	rdb, ctx := connect(t)
	for name, want := range map[string]string{
		"maxmemory": "0", "maxmemory-policy": "noeviction",
		"maxmemory-samples": "5", "appendfsync": "everysec",
	} {
		got, err := rdb.ConfigGet(ctx, name).Result()
		must(t, err)
		expect(t, name, got[name], want)
	}
}
