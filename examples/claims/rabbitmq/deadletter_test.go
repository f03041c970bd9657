package rabbitmq

import (
	"testing"
	"time"

	amqp "github.com/rabbitmq/amqp091-go"
)

// withDeadLetters — рабочая очередь и очередь для отложенного из неё.
func withDeadLetters(
	t *testing.T, args amqp.Table,
) (work, dead string) {
	t.Helper()
	ch := open(t)
	dead = queue(t, ch, "-dead", nil)
	if args == nil {
		args = amqp.Table{}
	}
	args["x-dead-letter-exchange"] = ""
	args["x-dead-letter-routing-key"] = dead
	return queue(t, ch, "-work", args), dead
}

// death ждёт отложенное сообщение и первую запись его x-death.
func death(t *testing.T, dead string) (body string, first amqp.Table) {
	t.Helper()
	d := take(t, consume(t, open(t), dead, 1))
	history, _ := d.Headers["x-death"].([]any)
	if len(history) == 0 {
		t.Fatalf("заголовки: %v", d.Headers)
	}
	first, _ = history[0].(amqp.Table)
	return string(d.Body), first
}

func expectDeath(
	t *testing.T, dead, body, work, reason string,
) {
	t.Helper()
	got, first := death(t, dead)
	if got != body || first["queue"] != work ||
		first["reason"] != reason || first["count"] != int64(1) {
		t.Errorf("сообщение %s, x-death %v", got, first)
	}
}

// nack с requeue=false уводит сообщение в DLX, история — в x-death.
func TestRejectedGoesToDeadLetterExchange(t *testing.T) {
	work, dead := withDeadLetters(t, nil)
	send(t, work, "битое")
	nack(t, take(t, consume(t, open(t), work, 1)), false, false)
	expectDeath(t, dead, "битое", work, "rejected")
}

// Без DLX отказ с requeue=false удаляет сообщение.
func TestRejectedWithoutDeadLetterExchangeIsDeleted(t *testing.T) {
	ch := open(t)
	q := queue(t, ch, "", nil)
	send(t, q, "битое")
	nack(t, take(t, consume(t, ch, q, 1)), false, false)
	if err := ch.Close(); err != nil {
		t.Fatal(err)
	}
	expect(t, "в очереди", drain(t, q))
}

// Истёк TTL очереди — сообщение уходит в DLX.
func TestExpiredGoesToDeadLetterExchange(t *testing.T) {
	work, dead := withDeadLetters(t, amqp.Table{"x-message-ttl": 50})
	send(t, work, "опоздало")
	expectDeath(t, dead, "опоздало", work, "expired")
}

// Очередь полна — самое старое уходит в DLX.
func TestOverflowGoesToDeadLetterExchange(t *testing.T) {
	work, dead := withDeadLetters(t, amqp.Table{"x-max-length": 1})
	send(t, work, "старое", "новое")
	expectDeath(t, dead, "старое", work, "maxlen")
	expect(t, "в очереди", drain(t, work), "новое")
}

// Просроченное уходит, лишь дойдя до головы очереди.
func TestExpiredWaitsForHeadOfQueue(t *testing.T) {
	work, dead := withDeadLetters(t, nil)
	long, short := text("час"), text("10 мс")
	long.Expiration, short.Expiration = "3600000", "10"
	publish(t, "", work, long)
	publish(t, "", work, short)
	time.Sleep(200 * time.Millisecond)
	expect(t, "отложено раньше времени", drain(t, dead))

	ch := open(t)
	if _, ok, err := ch.Get(work, true); !ok || err != nil {
		t.Fatal(ok, err)
	}
	expectDeath(t, dead, "10 мс", work, "expired")
}

// Кворумная очередь считает неудачные доставки, после предела — DLX.
func TestQuorumQueueLimitsDeliveries(t *testing.T) {
	work, dead := withDeadLetters(t, amqp.Table{
		"x-queue-type": "quorum", "x-delivery-limit": 2,
	})
	send(t, work, "ядовитое")
	attempts := 0
	deliveries := consume(t, open(t), work, 1)
	for {
		select {
		case d := <-deliveries:
			attempts++
			if err := d.Reject(true); err != nil {
				t.Fatal(err)
			}
			continue
		case <-time.After(300 * time.Millisecond):
		}
		break
	}
	// Первая доставка и два возврата.
	if attempts != 3 {
		t.Errorf("доставок %d", attempts)
	}
	expectDeath(t, dead, "ядовитое", work, "delivery_limit")
}

// Классическая очередь ядовитое сообщение возвращает без предела.
func TestClassicQueueHasNoDeliveryLimit(t *testing.T) {
	ch := open(t)
	q := queue(t, ch, "", nil)
	send(t, q, "ядовитое")
	deliveries := consume(t, ch, q, 1)
	for range 100 {
		if err := take(t, deliveries).Reject(true); err != nil {
			t.Fatal(err)
		}
	}
	take(t, deliveries)
}
