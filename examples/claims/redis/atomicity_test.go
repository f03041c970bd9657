package redis

import (
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"
)

// MULTI не откатывает: после ошибки команды остальные выполнены.
func TestMultiDoesNotRollBack(t *testing.T) {
	rdb, ctx := connect(t)
	must(t, rdb.Set(ctx, "name", "Анна", 0).Err())
	_, err := rdb.TxPipelined(ctx, func(p redis.Pipeliner) error {
		p.Set(ctx, "a", 1, 0)
		p.LPush(ctx, "name", "не список")
		p.Set(ctx, "b", 2, 0)
		return nil
	})
	expectError(t, err, "WRONGTYPE")
	expect(t, "a", rdb.Get(ctx, "a").Val(), "1")
	expect(t, "b", rdb.Get(ctx, "b").Val(), "2")
}

// Ошибка постановки в очередь отменяет всю транзакцию.
func TestErrorInQueueCancelsTransaction(t *testing.T) {
	rdb, ctx := connect(t)
	_, err := rdb.TxPipelined(ctx, func(p redis.Pipeliner) error {
		p.Set(ctx, "a", 1, 0)
		p.Do(ctx, "GET") // не то число аргументов
		return nil
	})
	if err == nil {
		t.Error("ошибки нет")
	}
	expect(t, "a", rdb.Exists(ctx, "a").Val(), 0)
	// Сервер отвечает на EXEC своим кодом.
	conn := rdb.Conn()
	defer func() { _ = conn.Close() }()
	must(t, conn.Do(ctx, "MULTI").Err())
	_ = conn.Do(ctx, "GET").Err()
	expectError(t, conn.Do(ctx, "EXEC").Err(), "EXECABORT")
}

// WATCH: ключ изменили до EXEC — транзакции не было.
func TestWatchAbortsAfterForeignWrite(t *testing.T) {
	rdb, ctx := connect(t)
	must(t, rdb.Set(ctx, "n", 1, 0).Err())
	err := rdb.Watch(ctx, func(tx *redis.Tx) error {
		must(t, client(t).Set(ctx, "n", 10, 0).Err())
		_, err := tx.TxPipelined(ctx, func(p redis.Pipeliner) error {
			p.Set(ctx, "n", 2, 0)
			return nil
		})
		return err
	}, "n")
	if !errors.Is(err, redis.TxFailedErr) {
		t.Errorf("ошибка %v", err)
	}
	expect(t, "n", rdb.Get(ctx, "n").Val(), "10")
}

var take = redis.NewScript(`
	if tonumber(redis.call('GET', KEYS[1])) <= 0 then return 0 end
	redis.call('DECR', KEYS[1])
	return 1
`)

// Lua: прочитать, проверить и записать — один шаг для всех.
func TestLuaScriptIsAtomic(t *testing.T) {
	rdb, ctx := connect(t)
	must(t, rdb.Set(ctx, "stock", 10, 0).Err())
	var sold atomic.Int64
	var wg sync.WaitGroup
	for range 50 {
		wg.Go(func() {
			n, err := take.Run(ctx, rdb, []string{"stock"}).Int64()
			if err != nil {
				t.Error(err)
			}
			sold.Add(n)
		})
	}
	wg.Wait()
	expect(t, "продано", sold.Load(), 10)
	expect(t, "остаток", rdb.Get(ctx, "stock").Val(), "0")
}

// Скрипт не откатывается: записанное до ошибки остаётся.
func TestLuaScriptDoesNotRollBack(t *testing.T) {
	rdb, ctx := connect(t)
	err := rdb.Eval(ctx, `
		redis.call('SET', KEYS[1], 'записано')
		error('сбой')
	`, []string{"k"}).Err()
	if err == nil {
		t.Error("ошибки нет")
	}
	expect(t, "k", rdb.Get(ctx, "k").Val(), "записано")
}

// Пока скрипт идёт, остальные ждут; через порог им отвечают BUSY.
func TestRunningScriptHoldsEveryone(t *testing.T) {
	rdb, ctx := connect(t)
	configure(ctx, t, rdb, "busy-reply-threshold", "20")
	done := make(chan error, 1)
	go func() {
		done <- rdb.Eval(ctx, "while true do end", nil).Err()
	}()
	other := client(t)
	eventually(t, "чужая команда получила BUSY", func() bool {
		err := other.Set(ctx, "k", "v", 0).Err()
		if err == nil {
			return false
		}
		expectError(t, err, "BUSY")
		return true
	})
	must(t, other.ScriptKill(ctx).Err())
	if err := <-done; err == nil {
		t.Error("скрипт закончился без ошибки")
	}
}

// SET NX: второй не получит блокировку, пока она не истекла.
func TestSetNXLocksUntilExpiry(t *testing.T) {
	rdb, ctx := connect(t)
	const ttl = 300 * time.Millisecond
	lock := func(owner string) bool {
		ok, err := rdb.SetNX(ctx, "lock", owner, ttl).Result()
		must(t, err)
		return ok
	}
	expect(t, "A взял", lock("A"), true)
	expect(t, "B взял сразу", lock("B"), false)
	// Срок вышел, A об этом не знает: владельцев двое.
	eventually(t, "B взял после срока", func() bool {
		return lock("B")
	})
}

var release = redis.NewScript(`
	if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
	return redis.call('DEL', KEYS[1])
`)

// DEL снимает и чужую блокировку, скрипт сравнивает владельца.
func TestOnlyScriptReleasesOwnLock(t *testing.T) {
	rdb, ctx := connect(t)
	must(t, rdb.Set(ctx, "lock", "B", time.Minute).Err())
	n, err := release.Run(ctx, rdb, []string{"lock"}, "A").Int()
	must(t, err)
	expect(t, "скрипт A снял", n, 0)
	expect(t, "DEL снял", rdb.Del(ctx, "lock").Val(), 1)
}
