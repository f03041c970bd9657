package nats

import (
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"github.com/nats-io/nats.go/jetstream"
)

// Нет ack за AckWait — сообщение доставят снова.
func TestUnackedIsRedeliveredAfterAckWait(t *testing.T) {
	js, s := stream(t, nil)
	c := consumer(t, s, jetstream.ConsumerConfig{
		AckWait: 300 * time.Millisecond,
	})
	save(t, js, "заказ")
	started := time.Now()
	if _, n := take(t, c); n != 1 {
		t.Errorf("первая доставка под номером %d", n)
	}
	msg, n := take(t, c)
	if n != 2 || time.Since(started) < 300*time.Millisecond {
		t.Errorf("доставка %d через %v", n, time.Since(started))
	}
	if err := msg.DoubleAck(within(t)); err != nil {
		t.Fatal(err)
	}
	empty(t, c, 600*time.Millisecond)
}

// После MaxDeliver больше не шлют, но сообщение остаётся в потоке,
// а сервер публикует уведомление.
func TestMaxDeliverKeepsMessageInStream(t *testing.T) {
	js, s := stream(t, nil)
	c := consumer(t, s, jetstream.ConsumerConfig{
		AckWait: 100 * time.Millisecond, MaxDeliver: 3,
	})
	advice := subscribe(t, js.Conn(), "$JS.EVENT.ADVISORY."+
		"CONSUMER.MAX_DELIVERIES."+t.Name()+".*", "")
	save(t, js, "ядовитое")
	for want := uint64(1); want <= 3; want++ {
		if _, n := take(t, c); n != want {
			t.Errorf("доставка %d вместо %d", n, want)
		}
	}
	empty(t, c, 300*time.Millisecond)
	if n := stored(t, s); n != 1 {
		t.Errorf("в потоке %d", n)
	}
	var event struct {
		Sequence uint64 `json:"stream_seq"`
	}
	err := json.Unmarshal([]byte(next(t, advice)), &event)
	if err != nil || event.Sequence != 1 {
		t.Errorf("уведомление: %+v, %v", event, err)
	}
}

// Повтор с тем же Nats-Msg-Id в окне не записывается.
func TestSameMessageIDIsDroppedInsideWindow(t *testing.T) {
	js, s := stream(t, nil)
	for attempt := range 3 {
		ack, err := js.Publish(within(t), t.Name()+".created",
			[]byte("заказ"), jetstream.WithMsgID("order-42"))
		if err != nil {
			t.Fatal(err)
		}
		if ack.Duplicate != (attempt > 0) || ack.Sequence != 1 {
			t.Errorf("попытка %d: %+v", attempt, ack)
		}
	}
	if n := stored(t, s); n != 1 {
		t.Errorf("в потоке %d", n)
	}
}

// После окна тот же Nats-Msg-Id считается новым.
func TestSameMessageIDIsStoredAfterWindow(t *testing.T) {
	js, s := stream(t, func(c *jetstream.StreamConfig) {
		c.Duplicates = 200 * time.Millisecond
	})
	eventually(t, "записано второй раз", func() bool {
		_, err := js.Publish(within(t), t.Name()+".created",
			[]byte("заказ"), jetstream.WithMsgID("order-42"))
		return err == nil && stored(t, s) == 2
	})
}

// Умолчания: окно 2 минуты, AckWait 30 секунд, MaxDeliver без предела,
// MaxAckPending 1000.
func TestDefaultLimits(t *testing.T) {
	_, s := stream(t, nil)
	if d := s.CachedInfo().Config.Duplicates; d != 2*time.Minute {
		t.Errorf("окно дедупликации %v", d)
	}
	c := consumer(t, s, jetstream.ConsumerConfig{}).CachedInfo().Config
	if c.AckWait != 30*time.Second || c.MaxDeliver != -1 ||
		c.MaxAckPending != 1000 {
		t.Errorf("потребитель: %v %d %d",
			c.AckWait, c.MaxDeliver, c.MaxAckPending)
	}
}

// Nak возвращает сразу: ни AckWait, ни BackOff на него не действуют.
func TestNakReturnsAtOnceDespiteBackOff(t *testing.T) {
	js, s := stream(t, nil)
	c := consumer(t, s, jetstream.ConsumerConfig{
		BackOff: []time.Duration{time.Hour}, MaxDeliver: 5,
	})
	save(t, js, "заказ")
	for want := uint64(1); want <= 3; want++ {
		msg, n := take(t, c)
		if n != want {
			t.Errorf("доставка %d вместо %d", n, want)
		}
		if err := msg.Nak(); err != nil {
			t.Fatal(err)
		}
	}
}

// NakWithDelay возвращает не раньше названной паузы.
func TestNakWithDelayWaits(t *testing.T) {
	js, s := stream(t, nil)
	c := consumer(t, s, jetstream.ConsumerConfig{})
	save(t, js, "заказ")
	msg, _ := take(t, c)
	started := time.Now()
	if err := msg.NakWithDelay(300 * time.Millisecond); err != nil {
		t.Fatal(err)
	}
	take(t, c)
	if waited := time.Since(started); waited < 300*time.Millisecond {
		t.Errorf("вернулось через %v", waited)
	}
}

// InProgress начинает отсчёт AckWait заново.
func TestInProgressRestartsAckWait(t *testing.T) {
	js, s := stream(t, nil)
	const wait = 800 * time.Millisecond
	c := consumer(t, s, jetstream.ConsumerConfig{AckWait: wait})
	save(t, js, "долгая")
	msg, _ := take(t, c)
	for end := time.Now().Add(2 * wait); time.Now().Before(end); {
		if err := msg.InProgress(); err != nil {
			t.Fatal(err)
		}
		empty(t, c, wait/8)
	}
}

// Term: больше не присылать.
func TestTermStopsRedelivery(t *testing.T) {
	js, s := stream(t, nil)
	c := consumer(t, s, jetstream.ConsumerConfig{
		AckWait: 100 * time.Millisecond,
	})
	save(t, js, "битое")
	msg, _ := take(t, c)
	if err := msg.Term(); err != nil {
		t.Fatal(err)
	}
	empty(t, c, 400*time.Millisecond)
}

// Ack, пришедший после повторной доставки, всё равно засчитан.
func TestLateAckCounts(t *testing.T) {
	js, s := stream(t, nil)
	c := consumer(t, s, jetstream.ConsumerConfig{
		AckWait: 200 * time.Millisecond,
	})
	save(t, js, "долгая")
	first, _ := take(t, c)
	if _, n := take(t, c); n != 2 {
		t.Fatalf("доставка %d", n)
	}
	if err := first.DoubleAck(within(t)); err != nil {
		t.Fatal(err)
	}
	info, err := c.Info(within(t))
	if err != nil || info.AckFloor.Stream != 1 || info.NumAckPending != 0 {
		t.Errorf("потребитель: %+v, %v", info, err)
	}
}

// MaxAckPending останавливает выдачу, пока не подтвердят.
func TestMaxAckPendingHoldsDelivery(t *testing.T) {
	js, s := stream(t, nil)
	c := consumer(t, s, jetstream.ConsumerConfig{MaxAckPending: 1})
	save(t, js, "1", "2")
	msg, _ := take(t, c)
	empty(t, c, 200*time.Millisecond)
	if err := msg.Ack(); err != nil {
		t.Fatal(err)
	}
	if msg, _ := take(t, c); string(msg.Data()) != "2" {
		t.Errorf("пришло %s", msg.Data())
	}
}

// Экземпляры одного durable-потребителя делят поток.
func TestInstancesOfDurableShareStream(t *testing.T) {
	js, s := stream(t, nil)
	a := consumer(t, s, jetstream.ConsumerConfig{})
	b := consumer(t, s, jetstream.ConsumerConfig{})
	save(t, js, "1", "2")
	first, _ := take(t, a)
	second, _ := take(t, b)
	if string(first.Data()) != "1" || string(second.Data()) != "2" {
		t.Errorf("A получил %s, B — %s", first.Data(), second.Data())
	}
}

// ackOne подтверждает одно сообщение и говорит, сколько осталось.
func ackOne(t *testing.T, policy jetstream.RetentionPolicy) uint64 {
	t.Helper()
	js, s := stream(t, func(c *jetstream.StreamConfig) {
		c.Retention = policy
	})
	c := consumer(t, s, jetstream.ConsumerConfig{})
	save(t, js, "заказ")
	msg, _ := take(t, c)
	if err := msg.DoubleAck(within(t)); err != nil {
		t.Fatal(err)
	}
	return stored(t, s)
}

// limits: подтверждение ничего не удаляет.
func TestLimitsStreamKeepsAcked(t *testing.T) {
	if n := ackOne(t, jetstream.LimitsPolicy); n != 1 {
		t.Errorf("в потоке %d", n)
	}
}

// workqueue: после ack сообщения нет.
func TestWorkQueueDeletesAcked(t *testing.T) {
	if n := ackOne(t, jetstream.WorkQueuePolicy); n != 0 {
		t.Errorf("в потоке %d", n)
	}
}

// workqueue: фильтры потребителей не должны пересекаться.
func TestWorkQueueRefusesOverlappingFilters(t *testing.T) {
	_, s := stream(t, func(c *jetstream.StreamConfig) {
		c.Retention = jetstream.WorkQueuePolicy
	})
	create := func(name, filter string) error {
		_, err := s.CreateConsumer(within(t), jetstream.ConsumerConfig{
			Durable: name, FilterSubject: t.Name() + "." + filter,
			AckPolicy: jetstream.AckExplicitPolicy,
		})
		return err
	}
	if err := create("a", "eu.>"); err != nil {
		t.Fatal(err)
	}
	if err := create("b", "us.>"); err != nil {
		t.Errorf("разные темы: %v", err)
	}
	if err := create("c", "eu.created"); err == nil {
		t.Error("пересечение принято")
	}
}

// interest: нет потребителей — сообщение удаляется сразу.
func TestInterestWithoutConsumersKeepsNothing(t *testing.T) {
	js, s := stream(t, func(c *jetstream.StreamConfig) {
		c.Retention = jetstream.InterestPolicy
	})
	save(t, js, "рано")
	if n := stored(t, s); n != 0 {
		t.Errorf("без потребителя в потоке %d", n)
	}
	consumer(t, s, jetstream.ConsumerConfig{})
	save(t, js, "вовремя")
	if n := stored(t, s); n != 1 {
		t.Errorf("с потребителем в потоке %d", n)
	}
}

// Предел потока удаляет и то, чего потребитель ещё не видел.
func TestDiscardOldDeletesUnseen(t *testing.T) {
	js, s := stream(t, func(c *jetstream.StreamConfig) {
		c.Retention, c.MaxMsgs = jetstream.WorkQueuePolicy, 1
	})
	c := consumer(t, s, jetstream.ConsumerConfig{})
	save(t, js, "1", "2")
	if msg, _ := take(t, c); string(msg.Data()) != "2" {
		t.Errorf("пришло %s", msg.Data())
	}
}

// Обычный Publish в тему потока сохраняется, но ответа нет: когда
// поток полон, издатель core об этом не узнаёт.
func TestCorePublishIsStoredWithoutAnswer(t *testing.T) {
	js, s := stream(t, func(c *jetstream.StreamConfig) {
		c.MaxMsgs, c.Discard = 1, jetstream.DiscardNew
	})
	subject := t.Name() + ".created"
	publish(t, js.Conn(), subject, "сохранится", "не поместится")
	eventually(t, "одно сообщение в потоке", func() bool {
		return stored(t, s) == 1
	})
	_, err := js.Publish(within(t), subject, []byte("тоже нет"))
	if err == nil {
		t.Error("js.Publish не заметил переполнения")
	}
	if n := stored(t, s); n != 1 {
		t.Error(fmt.Sprint("в потоке ", n))
	}
}
