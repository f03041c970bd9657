package redis

import (
	"testing"
	"time"

	"github.com/redis/go-redis/v9"
)

// Pub/Sub: подписчика нет — сообщение пропало, получателей ноль.
func TestPubSubLosesWithoutSubscriber(t *testing.T) {
	rdb, ctx := connect(t)
	expect(t, "получили", rdb.Publish(ctx, "news", "рано").Val(), 0)

	sub := rdb.Subscribe(ctx, "news")
	defer func() { _ = sub.Close() }()
	_, err := sub.Receive(ctx) // подтверждение подписки
	must(t, err)
	expect(t, "получили", rdb.Publish(ctx, "news", "вовремя").Val(), 1)
	msg, err := sub.ReceiveMessage(ctx)
	must(t, err)
	expect(t, "первое сообщение", msg.Payload, "вовремя")
}

// group создаёт поток с одной записью и группу, читающую с начала.
func group(t *testing.T) (*redis.Client, func(
	name string, block time.Duration) []redis.XMessage) {
	t.Helper()
	rdb, ctx := connect(t)
	must(t, rdb.XGroupCreateMkStream(ctx, "orders", "mail", "0").Err())
	must(t, rdb.XAdd(ctx, &redis.XAddArgs{
		Stream: "orders", Values: []string{"id", "42"},
	}).Err())
	return rdb, func(
		name string, block time.Duration,
	) []redis.XMessage {
		streams, err := rdb.XReadGroup(ctx, &redis.XReadGroupArgs{
			Group: "mail", Consumer: name, Block: block,
			Streams: []string{"orders", ">"},
		}).Result()
		if err == redis.Nil {
			return nil
		}
		must(t, err)
		return streams[0].Messages
	}
}

// Streams: запись достаётся одному из группы и ждёт XACK.
func TestStreamGroupKeepsPendingUntilAck(t *testing.T) {
	rdb, read := group(t)
	ctx := t.Context()
	got := read("A", limit)
	expect(t, "A получил", len(got), 1)
	expect(t, "B получил", len(read("B", 50*time.Millisecond)), 0)

	pending := rdb.XPending(ctx, "orders", "mail").Val()
	expect(t, "ждут подтверждения", pending.Count, 1)
	must(t, rdb.XAck(ctx, "orders", "mail", got[0].ID).Err())
	pending = rdb.XPending(ctx, "orders", "mail").Val()
	expect(t, "после XACK", pending.Count, 0)
	// Сама запись из потока не удаляется.
	expect(t, "в потоке", rdb.XLen(ctx, "orders").Val(), 1)
}

// XAUTOCLAIM забирает зависшее у того, кто упал до XACK.
func TestAutoClaimTakesStuckRecord(t *testing.T) {
	rdb, read := group(t)
	ctx := t.Context()
	expect(t, "A получил", len(read("A", limit)), 1)

	claim := func(idle time.Duration) int {
		messages, _, err := rdb.XAutoClaim(ctx, &redis.XAutoClaimArgs{
			Stream: "orders", Group: "mail", Consumer: "B",
			MinIdle: idle, Start: "0",
		}).Result()
		must(t, err)
		return len(messages)
	}
	expect(t, "ещё не зависло", claim(time.Hour), 0)
	eventually(t, "B забрал", func() bool {
		return claim(50*time.Millisecond) == 1
	})
	pending := rdb.XPendingExt(ctx, &redis.XPendingExtArgs{
		Stream: "orders", Group: "mail",
		Start: "-", End: "+", Count: 1,
	}).Val()
	expect(t, "владелец", pending[0].Consumer, "B")
	expect(t, "доставок", pending[0].RetryCount, 2)
}

// Каждая группа потока читает его целиком.
func TestEveryStreamGroupReadsEverything(t *testing.T) {
	rdb, read := group(t)
	ctx := t.Context()
	expect(t, "mail", len(read("A", limit)), 1)
	must(t, rdb.XGroupCreate(ctx, "orders", "audit", "0").Err())
	streams, err := rdb.XReadGroup(ctx, &redis.XReadGroupArgs{
		Group: "audit", Consumer: "A", Streams: []string{"orders", ">"},
	}).Result()
	must(t, err)
	expect(t, "audit", len(streams[0].Messages), 1)
}
