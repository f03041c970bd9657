package rabbitmq

import (
	"fmt"
	"strings"
	"testing"
	"time"

	amqp "github.com/rabbitmq/amqp091-go"
)

func ack(t *testing.T, d amqp.Delivery) {
	t.Helper()
	if err := d.Ack(false); err != nil {
		t.Fatal(err)
	}
}

func nack(t *testing.T, d amqp.Delivery, multiple, requeue bool) {
	t.Helper()
	if err := d.Nack(multiple, requeue); err != nil {
		t.Fatal(err)
	}
}

// Потребители одной очереди делят сообщения: каждое — одному.
func TestConsumersOfQueueCompete(t *testing.T) {
	ch := open(t)
	q := queue(t, ch, "", nil)
	a := consume(t, ch, q, 0)
	b := consume(t, open(t), q, 0)
	send(t, q, "1", "2", "3", "4")
	var got []string
	for range 2 {
		got = append(got, string(take(t, a).Body))
		got = append(got, string(take(t, b).Body))
	}
	expect(t, "по очереди", got, "1", "2", "3", "4")
}

// Prefetch 1: второе сообщение придёт только после ack первого.
func TestPrefetchOneWaitsForAck(t *testing.T) {
	ch := open(t)
	q := queue(t, ch, "", nil)
	send(t, q, "1", "2", "3")
	deliveries := consume(t, ch, q, 1)
	for left := 2; left >= 0; left-- {
		d := take(t, deliveries)
		// Остальные лежат в очереди: их брокер не выдал.
		if n := ready(t, q); n != left {
			t.Errorf("после %s в очереди %d", d.Body, n)
		}
		ack(t, d)
	}
}

// Без prefetch весь хвост уходит первому подключившемуся.
func TestNoPrefetchGivesEverythingToFirst(t *testing.T) {
	ch := open(t)
	q := queue(t, ch, "", nil)
	for i := range 100 {
		send(t, q, fmt.Sprint(i))
	}
	first := consume(t, ch, q, 0)
	eventually(t, "очередь отдала всё", func() bool {
		return ready(t, q) == 0
	})
	second := consume(t, open(t), q, 1)
	select {
	case d := <-second:
		t.Errorf("второму досталось %s", d.Body)
	case <-time.After(100 * time.Millisecond):
	}
	for range 100 {
		ack(t, take(t, first))
	}
}

// Соединение оборвалось — неподтверждённое приходит снова с флагом.
func TestDroppedConnectionRedelivers(t *testing.T) {
	q := queue(t, open(t), "", nil)
	send(t, q, "1", "2")
	conn := dial(t)
	deliveries := consume(t, channelOf(t, conn), q, 0)
	first := take(t, deliveries)
	if first.Redelivered {
		t.Error("первая доставка с флагом redelivered")
	}
	ack(t, first)
	take(t, deliveries)
	if err := conn.Close(); err != nil {
		t.Fatal(err)
	}

	again := take(t, consume(t, open(t), q, 0))
	if string(again.Body) != "2" || !again.Redelivered {
		t.Errorf("пришло %s, redelivered=%v",
			again.Body, again.Redelivered)
	}
}

// С autoAck сообщение удалено до обработки: после обрыва его нет.
func TestAutoAckLosesAfterDroppedConnection(t *testing.T) {
	q := queue(t, open(t), "", nil)
	send(t, q, "1", "2", "3")
	conn := dial(t)
	deliveries, err := channelOf(t, conn).Consume(
		q, "", true, false, false, false, nil)
	if err != nil {
		t.Fatal(err)
	}
	take(t, deliveries)
	eventually(t, "очередь отдала всё", func() bool {
		return ready(t, q) == 0
	})
	if err := conn.Close(); err != nil {
		t.Fatal(err)
	}
	expect(t, "после обрыва", drain(t, q))
}

// nack с requeue=true возвращает на прежнее место, с флагом.
func TestRequeueReturnsToFormerPlace(t *testing.T) {
	ch := open(t)
	q := queue(t, ch, "", nil)
	send(t, q, "1", "2", "3")
	deliveries := consume(t, ch, q, 1)
	nack(t, take(t, deliveries), false, true)
	again := take(t, deliveries)
	if string(again.Body) != "1" || !again.Redelivered {
		t.Errorf("пришло %s, redelivered=%v",
			again.Body, again.Redelivered)
	}
	nack(t, again, false, true)
	if err := ch.Close(); err != nil {
		t.Fatal(err)
	}
	eventually(t, "все трое в очереди", func() bool {
		return ready(t, q) == 3
	})
	expect(t, "порядок", drain(t, q), "1", "2", "3")
}

// nack умеет multiple: один ответ на все доставки до данной.
func TestNackMultipleCoversEarlierDeliveries(t *testing.T) {
	ch := open(t)
	q := queue(t, ch, "", nil)
	send(t, q, "1", "2", "3")
	deliveries := consume(t, ch, q, 3)
	take(t, deliveries)
	take(t, deliveries)
	nack(t, take(t, deliveries), true, false)
	if err := ch.Close(); err != nil {
		t.Fatal(err)
	}
	expect(t, "в очереди", drain(t, q))
}

// closes ждёт, что брокер закроет канал из-за ответа потребителя.
func closes(t *testing.T, ch *amqp.Channel, answer func() error) {
	t.Helper()
	closed := ch.NotifyClose(make(chan *amqp.Error, 1))
	if err := answer(); err != nil {
		t.Errorf("клиент заметил ошибку: %v", err)
	}
	select {
	case reason := <-closed:
		if reason == nil || reason.Code != amqp.PreconditionFailed {
			t.Errorf("причина: %v", reason)
		}
	case <-time.After(limit):
		t.Error("канал остался открыт")
	}
}

// Второй ack той же доставки: клиент молчит, брокер закрывает канал.
func TestSecondAckClosesChannel(t *testing.T) {
	ch := open(t)
	q := queue(t, ch, "", nil)
	send(t, q, "1")
	d := take(t, consume(t, ch, q, 1))
	ack(t, d)
	closes(t, ch, func() error { return d.Ack(false) })
}

// Номер доставки действует в своём канале: ack в чужой его закрывает.
func TestAckInOtherChannelClosesIt(t *testing.T) {
	conn := dial(t)
	own, other := channelOf(t, conn), channelOf(t, conn)
	q := queue(t, own, "", nil)
	send(t, q, "1")
	d := take(t, consume(t, own, q, 1))
	closes(t, other, func() error {
		return other.Ack(d.DeliveryTag, false)
	})
}

// Аргументы объявленной очереди поменять нельзя.
func TestRedeclareWithOtherArgumentsIsRefused(t *testing.T) {
	ch := open(t)
	q := queue(t, ch, "", amqp.Table{"x-message-ttl": 1000})
	_, err := ch.QueueDeclare(q, true, false, false, false,
		amqp.Table{"x-message-ttl": 2000})
	if err == nil || !strings.Contains(err.Error(),
		"PRECONDITION_FAILED - inequivalent arg 'x-message-ttl'") {
		t.Errorf("ответ брокера: %v", err)
	}
}

// В приоритетной очереди срочное обгоняет то, что пришло раньше.
func TestPriorityOvertakes(t *testing.T) {
	q := queue(t, open(t), "", amqp.Table{"x-max-priority": 5})
	for _, priority := range []uint8{0, 1, 5} {
		m := text(fmt.Sprint(priority))
		m.Priority = priority
		publish(t, "", q, m)
	}
	expect(t, "порядок", drain(t, q), "5", "1", "0")
}

// Стрим не забывает прочитанное: второй читатель видит всё сначала.
func TestStreamIsReadAgain(t *testing.T) {
	q := queue(t, open(t), "", amqp.Table{"x-queue-type": "stream"})
	send(t, q, "1", "2")
	for range 2 {
		ch := open(t)
		if err := ch.Qos(10, 0, false); err != nil {
			t.Fatal(err)
		}
		deliveries, err := ch.Consume(q, "", false, false, false, false,
			amqp.Table{"x-stream-offset": "first"})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for range 2 {
			d := take(t, deliveries)
			got = append(got, string(d.Body))
			ack(t, d)
		}
		expect(t, "прочитано", got, "1", "2")
	}
}
