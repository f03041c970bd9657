// Утверждения о NATS: каждое проверено на настоящем сервере.
package nats

import (
	"context"
	"fmt"
	"os"
	"testing"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
)

// limit — срок, за который обязано произойти всё, чего ждёт тест.
const limit = 10 * time.Second

func connect(t *testing.T) *nats.Conn {
	t.Helper()
	url := os.Getenv("NATS_URL")
	if url == "" {
		t.Fatal("нет переменной NATS_URL: запускайте через " +
			"npm run examples -- claims/nats")
	}
	nc, err := nats.Connect(url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(nc.Close)
	return nc
}

func within(t *testing.T) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), limit)
	t.Cleanup(cancel)
	return ctx
}

// subscribe подписывается и ждёт, пока сервер узнает о подписке.
func subscribe(
	t *testing.T, nc *nats.Conn, subject, group string,
) *nats.Subscription {
	t.Helper()
	sub, err := nc.QueueSubscribeSync(subject, group)
	if err == nil {
		err = nc.Flush()
	}
	if err != nil {
		t.Fatal(err)
	}
	return sub
}

// publish отправляет сообщения и ждёт, пока сервер всё прочтёт.
func publish(t *testing.T, nc *nats.Conn, subject string, body ...string) {
	t.Helper()
	for _, b := range body {
		if err := nc.Publish(subject, []byte(b)); err != nil {
			t.Fatal(err)
		}
	}
	if err := nc.Flush(); err != nil {
		t.Fatal(err)
	}
}

// received — сколько сообщений уже дошло до подписчика.
func received(t *testing.T, sub *nats.Subscription) int {
	t.Helper()
	n, _, err := sub.Pending()
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func next(t *testing.T, sub *nats.Subscription) string {
	t.Helper()
	msg, err := sub.NextMsg(limit)
	if err != nil {
		t.Fatal(err)
	}
	return string(msg.Data)
}

// stream создаёт поток с именем теста и темой «имя.>».
func stream(
	t *testing.T, change func(*jetstream.StreamConfig),
) (jetstream.JetStream, jetstream.Stream) {
	t.Helper()
	js, err := jetstream.New(connect(t))
	if err != nil {
		t.Fatal(err)
	}
	config := jetstream.StreamConfig{
		Name: t.Name(), Subjects: []string{t.Name() + ".>"},
	}
	if change != nil {
		change(&config)
	}
	s, err := js.CreateStream(within(t), config)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), limit)
		defer cancel()
		_ = js.DeleteStream(ctx, config.Name)
	})
	return js, s
}

// save публикует в поток и ждёт номера каждого сообщения.
func save(t *testing.T, js jetstream.JetStream, bodies ...string) {
	t.Helper()
	for _, body := range bodies {
		_, err := js.Publish(
			within(t), t.Name()+".created", []byte(body))
		if err != nil {
			t.Fatal(err)
		}
	}
}

func stored(t *testing.T, s jetstream.Stream) uint64 {
	t.Helper()
	info, err := s.Info(within(t))
	if err != nil {
		t.Fatal(err)
	}
	return info.State.Msgs
}

func consumer(
	t *testing.T, s jetstream.Stream, config jetstream.ConsumerConfig,
) jetstream.Consumer {
	t.Helper()
	config.Durable = fmt.Sprint(t.Name(), config.Durable)
	config.AckPolicy = jetstream.AckExplicitPolicy
	c, err := s.CreateConsumer(within(t), config)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// take ждёт следующую доставку и говорит, которая она по счёту.
func take(
	t *testing.T, c jetstream.Consumer,
) (jetstream.Msg, uint64) {
	t.Helper()
	msg, err := c.Next(jetstream.FetchMaxWait(limit))
	if err != nil {
		t.Fatal(err)
	}
	meta, err := msg.Metadata()
	if err != nil {
		t.Fatal(err)
	}
	return msg, meta.NumDelivered
}

// empty проверяет, что за данное время потребителю ничего не пришло.
func empty(t *testing.T, c jetstream.Consumer, wait time.Duration) {
	t.Helper()
	msg, err := c.Next(jetstream.FetchMaxWait(wait))
	if err == nil {
		t.Errorf("пришло %s", msg.Data())
	}
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
