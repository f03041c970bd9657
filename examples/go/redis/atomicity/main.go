package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"time"

	"github.com/redis/go-redis/v9"
)

// #region multi

// multi: вторая команда ошибочна, третья всё равно выполнится.
func multi(ctx context.Context, rdb *redis.Client) {
	cmds, _ := rdb.TxPipelined(ctx, func(p redis.Pipeliner) error {
		p.Set(ctx, "a", "abc", 0)
		p.LPop(ctx, "a")
		p.Set(ctx, "b", "выполнено", 0)
		return nil
	})
	for _, c := range cmds {
		fmt.Printf("MULTI %-4s → %v\n", c.Name(), c.Err())
	}
	fmt.Println("b =", rdb.Get(ctx, "b").Val())
}

// #endregion multi

// #region watch

// watch: ключ изменили между WATCH и EXEC.
func watch(ctx context.Context, rdb, other *redis.Client) {
	err := rdb.Watch(ctx, func(tx *redis.Tx) error {
		n, err := tx.Get(ctx, "counter").Int()
		if err != nil {
			return err
		}
		// Чужая запись делает n устаревшим.
		if err := other.Incr(ctx, "counter").Err(); err != nil {
			return err
		}
		_, err = tx.TxPipelined(ctx, func(p redis.Pipeliner) error {
			p.Set(ctx, "counter", n+1, 0)
			return nil
		})
		return err
	}, "counter")
	fmt.Println("WATCH:", err, "|", errors.Is(err, redis.TxFailedErr))
}

// #endregion watch

// #region script

// unlock снимает блокировку, только если она наша.
var unlock = redis.NewScript(`
if redis.call("GET", KEYS[1]) == ARGV[1] then
  return redis.call("DEL", KEYS[1])
end
return 0`)

func script(ctx context.Context, rdb *redis.Client) {
	rdb.Set(ctx, "lock:order:7", "мой-токен", time.Minute)
	keys := []string{"lock:order:7"}
	for _, token := range []string{"чужой-токен", "мой-токен"} {
		n, err := unlock.Run(ctx, rdb, keys, token).Int()
		fmt.Printf("Lua %s → снято %d, ошибка %v\n", token, n, err)
	}
}

// #endregion script

func main() {
	ctx := context.Background()
	opt := &redis.Options{Addr: os.Getenv("REDIS_ADDR")}
	rdb, other := redis.NewClient(opt), redis.NewClient(opt)
	if err := rdb.Set(ctx, "counter", 1, 0).Err(); err != nil {
		log.Fatal(err)
	}
	multi(ctx, rdb)
	watch(ctx, rdb, other)
	script(ctx, rdb)
}
