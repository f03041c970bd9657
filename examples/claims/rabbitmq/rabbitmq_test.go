// Утверждения о RabbitMQ: каждое проверено на настоящем брокере.
package rabbitmq

import (
	"context"
	"os"
	"slices"
	"testing"
	"time"

	amqp "github.com/rabbitmq/amqp091-go"
)

// limit — срок, за который обязано произойти всё, чего ждёт тест.
const limit = 20 * time.Second

func dial(t *testing.T) *amqp.Connection {
	t.Helper()
	url := os.Getenv("AMQP_URL")
	if url == "" {
		t.Fatal("нет переменной AMQP_URL: запускайте через " +
			"npm run examples -- claims/rabbitmq")
	}
	conn, err := amqp.Dial(url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	return conn
}

// open — канал в собственном соединении.
func open(t *testing.T) *amqp.Channel {
	t.Helper()
	return channelOf(t, dial(t))
}

func channelOf(t *testing.T, conn *amqp.Connection) *amqp.Channel {
	t.Helper()
	ch, err := conn.Channel()
	if err != nil {
		t.Fatal(err)
	}
	return ch
}

func within(t *testing.T) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), limit)
	t.Cleanup(cancel)
	return ctx
}

// queue объявляет durable-очередь с именем теста и приставкой.
func queue(
	t *testing.T, ch *amqp.Channel, suffix string, args amqp.Table,
) string {
	t.Helper()
	name := t.Name() + suffix
	_, err := ch.QueueDeclare(name, true, false, false, false, args)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_, _ = open(t).QueueDelete(name, false, false, false)
	})
	return name
}

// exchange объявляет обменник с именем теста.
func exchange(
	t *testing.T, ch *amqp.Channel, kind string, args amqp.Table,
) string {
	t.Helper()
	name := t.Name()
	err := ch.ExchangeDeclare(name, kind, false, true, false, false, args)
	if err != nil {
		t.Fatal(err)
	}
	return name
}

func bind(
	t *testing.T, ch *amqp.Channel, queue, key, exchange string,
	args amqp.Table,
) {
	t.Helper()
	err := ch.QueueBind(queue, key, exchange, false, args)
	if err != nil {
		t.Fatal(err)
	}
}

// publish отправляет сообщение и ждёт подтверждения брокера.
func publish(
	t *testing.T, exchange, key string, message amqp.Publishing,
) {
	t.Helper()
	conn := dial(t)
	defer func() { _ = conn.Close() }()
	ch := channelOf(t, conn)
	if err := ch.Confirm(false); err != nil {
		t.Fatal(err)
	}
	confirm, err := ch.PublishWithDeferredConfirmWithContext(
		within(t), exchange, key, false, false, message)
	if err != nil {
		t.Fatal(err)
	}
	acked, err := confirm.WaitContext(within(t))
	if err != nil || !acked {
		t.Fatalf("подтверждение %v: %v", acked, err)
	}
}

func text(body string) amqp.Publishing {
	return amqp.Publishing{
		Body: []byte(body), DeliveryMode: amqp.Persistent,
	}
}

// send кладёт сообщения прямо в очередь.
func send(t *testing.T, queue string, bodies ...string) {
	t.Helper()
	for _, body := range bodies {
		publish(t, "", queue, text(body))
	}
}

// consume подписывается с данным prefetch; 0 — без предела.
func consume(
	t *testing.T, ch *amqp.Channel, queue string, prefetch int,
) <-chan amqp.Delivery {
	t.Helper()
	if err := ch.Qos(prefetch, 0, false); err != nil {
		t.Fatal(err)
	}
	deliveries, err := ch.Consume(
		queue, "", false, false, false, false, nil)
	if err != nil {
		t.Fatal(err)
	}
	return deliveries
}

// take ждёт следующую доставку.
func take(t *testing.T, deliveries <-chan amqp.Delivery) amqp.Delivery {
	t.Helper()
	select {
	case d, ok := <-deliveries:
		if !ok {
			t.Fatal("канал закрыт")
		}
		return d
	case <-time.After(limit):
		t.Fatalf("за %v ничего не пришло", limit)
		return amqp.Delivery{}
	}
}

// drain забирает из очереди всё, что в ней есть сейчас.
func drain(t *testing.T, queue string) []string {
	t.Helper()
	conn := dial(t)
	defer func() { _ = conn.Close() }()
	ch := channelOf(t, conn)
	var bodies []string
	for {
		d, ok, err := ch.Get(queue, true)
		if err != nil {
			t.Fatal(err)
		}
		if !ok {
			return bodies
		}
		bodies = append(bodies, string(d.Body))
	}
}

// ready — сколько сообщений ждёт в очереди, не считая выданных.
func ready(t *testing.T, queue string) int {
	t.Helper()
	conn := dial(t)
	defer func() { _ = conn.Close() }()
	q, err := channelOf(t, conn).QueueDeclarePassive(
		queue, true, false, false, false, nil)
	if err != nil {
		t.Fatal(err)
	}
	return q.Messages
}

func eventually(t *testing.T, what string, condition func() bool) {
	t.Helper()
	deadline := time.Now().Add(limit)
	for !condition() {
		if time.Now().After(deadline) {
			t.Fatalf("за %v не случилось: %s", limit, what)
		}
		time.Sleep(10 * time.Millisecond)
	}
}

func expect(t *testing.T, what string, got []string, want ...string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s: %v, ждали %v", what, got, want)
	}
}
