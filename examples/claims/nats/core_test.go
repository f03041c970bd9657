package nats

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/nats-io/nats.go"
)

// Подписчика нет: Publish вернёт успех, сообщение пропадёт.
func TestCoreLosesWithoutSubscriber(t *testing.T) {
	nc := connect(t)
	publish(t, nc, t.Name(), "рано")
	sub := subscribe(t, nc, t.Name(), "")
	publish(t, nc, t.Name(), "вовремя")
	if got := next(t, sub); got != "вовремя" {
		t.Errorf("первым пришло %s", got)
	}
}

// Отключившийся подписчик пропускает всё, что прошло без него.
func TestDisconnectedSubscriberMisses(t *testing.T) {
	nc, reader := connect(t), connect(t)
	first := subscribe(t, reader, t.Name(), "")
	publish(t, nc, t.Name(), "1")
	next(t, first)
	reader.Close()
	publish(t, nc, t.Name(), "2")
	again := subscribe(t, connect(t), t.Name(), "")
	publish(t, nc, t.Name(), "3")
	if got := next(t, again); got != "3" {
		t.Errorf("после возвращения пришло %s", got)
	}
}

// Из queue group сообщение получает один, обычный подписчик — копию.
func TestQueueGroupDeliversToOneMember(t *testing.T) {
	nc := connect(t)
	audit := subscribe(t, nc, t.Name(), "")
	var group []*nats.Subscription
	for range 3 {
		group = append(group, subscribe(t, nc, t.Name(), "mail"))
	}
	const n = 60
	for i := range n {
		publish(t, nc, t.Name(), fmt.Sprint(i))
	}
	sum := 0
	for i, sub := range group {
		got := received(t, sub)
		if got == 0 || got == n {
			t.Errorf("участник %d получил %d", i, got)
		}
		sum += got
	}
	if sum != n || received(t, audit) != n {
		t.Errorf("группа %d, аудит %d", sum, received(t, audit))
	}
}

// Звёздочка заменяет одно слово, «больше» — одно или больше в конце.
func TestWildcardsMatchWords(t *testing.T) {
	nc := connect(t)
	star := subscribe(t, nc, t.Name()+".*.created", "")
	tail := subscribe(t, nc, t.Name()+".eu.>", "")
	for _, subject := range []string{
		"eu.created", "us.created", "eu.de.created", "eu", "created",
	} {
		publish(t, nc, t.Name()+"."+subject, subject)
	}
	for sub, want := range map[*nats.Subscription][]string{
		star: {"eu.created", "us.created"},
		tail: {"eu.created", "eu.de.created"},
	} {
		if n := received(t, sub); n != len(want) {
			t.Errorf("%s: пришло %d", sub.Subject, n)
		}
		for _, subject := range want {
			if got := next(t, sub); got != subject {
				t.Errorf("%s: %s вместо %s", sub.Subject, got, subject)
			}
		}
	}
}

// Запрос без слушателей получает ошибку сразу, а не по таймауту.
func TestRequestWithoutListenersFailsAtOnce(t *testing.T) {
	nc := connect(t)
	started := time.Now()
	_, err := nc.Request(t.Name(), nil, time.Minute)
	if !errors.Is(err, nats.ErrNoResponders) {
		t.Errorf("ошибка: %v", err)
	}
	if waited := time.Since(started); waited > limit {
		t.Errorf("ждали %v", waited)
	}
}

// Ответ на запрос приходит от одного участника группы.
func TestRequestIsAnsweredByOneOfGroup(t *testing.T) {
	nc := connect(t)
	asked := make(chan struct{}, 10)
	for range 3 {
		_, err := nc.QueueSubscribe(t.Name(), "api", func(m *nats.Msg) {
			asked <- struct{}{}
			_ = m.Respond([]byte("да"))
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	for range 5 {
		answer, err := nc.Request(t.Name(), nil, limit)
		if err != nil || string(answer.Data) != "да" {
			t.Fatalf("ответ %v: %v", answer, err)
		}
	}
	if len(asked) != 5 {
		t.Errorf("обработчики вызваны %d раз", len(asked))
	}
}

// Подписчик не успевает — клиент отбрасывает лишнее.
func TestSlowSubscriberDropsMessages(t *testing.T) {
	nc := connect(t)
	sub := subscribe(t, nc, t.Name(), "")
	if err := sub.SetPendingLimits(2, -1); err != nil {
		t.Fatal(err)
	}
	publish(t, nc, t.Name(), "1", "2", "3", "4", "5")
	eventually(t, "три сообщения отброшены", func() bool {
		dropped, err := sub.Dropped()
		return err == nil && dropped == 3
	})
}
