package rabbitmq

import (
	"context"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	amqp "github.com/rabbitmq/amqp091-go"
)

// Очереди, которые переживают (или нет) перезапуск брокера.
const (
	durable   = "restart-durable"
	temporary = "restart-temporary"
	quorum    = "restart-quorum"
)

var restart sync.Once

// withRestart кладёт в каждую очередь persistent- и transient-сообщение
// и перезапускает брокер. Один раз на все тесты файла.
func withRestart(t *testing.T) {
	t.Helper()
	restart.Do(func() {
		ch := open(t)
		declare := func(name string, durable bool, args amqp.Table) {
			_, err := ch.QueueDeclare(
				name, durable, false, false, false, args)
			if err != nil {
				t.Fatal(err)
			}
			for body, mode := range map[string]uint8{
				"persistent": amqp.Persistent,
				"transient":  amqp.Transient,
			} {
				publish(t, "", name, amqp.Publishing{
					Body: []byte(body), DeliveryMode: mode,
				})
			}
		}
		declare(durable, true, nil)
		declare(temporary, false, nil)
		declare(quorum, true, amqp.Table{"x-queue-type": "quorum"})
		for _, command := range []string{"stop_app", "start_app"} {
			control(t, command)
		}
	})
}

// control выполняет команду rabbitmqctl.
func control(t *testing.T, args ...string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	full := append(strings.Fields(os.Getenv("RABBITMQCTL")), args...)
	out, err := exec.CommandContext(
		ctx, full[0], full[1:]...).CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %v\n%s", full, err, out)
	}
}

// Durable-очередь вернулась, transient-сообщения в ней — нет.
func TestTransientMessageIsLostOnRestart(t *testing.T) {
	withRestart(t)
	expect(t, "durable", drain(t, durable), "persistent")
}

// Недолговечная очередь пропадает вместе с persistent-сообщениями.
func TestNonDurableQueueIsLostOnRestart(t *testing.T) {
	withRestart(t)
	_, err := open(t).QueueDeclarePassive(
		temporary, false, false, false, false, nil)
	if err == nil || !strings.Contains(err.Error(), "NOT_FOUND") {
		t.Errorf("очередь на месте: %v", err)
	}
}

// Кворумная очередь пишет на диск любое сообщение.
func TestQuorumQueueKeepsTransientMessage(t *testing.T) {
	withRestart(t)
	deliveries := consume(t, open(t), quorum, 2)
	got := []string{
		string(take(t, deliveries).Body), string(take(t, deliveries).Body),
	}
	slices.Sort(got)
	expect(t, "кворумная", got, "persistent", "transient")
}

// Эксклюзивная очередь исчезает вместе со своим соединением.
func TestExclusiveQueueEndsWithItsConnection(t *testing.T) {
	conn := dial(t)
	name := t.Name()
	_, err := channelOf(t, conn).QueueDeclare(
		name, false, false, true, false, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := conn.Close(); err != nil {
		t.Fatal(err)
	}
	_, err = open(t).QueueDeclarePassive(
		name, false, false, true, false, nil)
	if err == nil || !strings.Contains(err.Error(), "NOT_FOUND") {
		t.Errorf("очередь на месте: %v", err)
	}
}

// Подтверждение издателю не ждёт потребителя: оно о приёме брокером.
func TestConfirmDoesNotWaitForConsumer(t *testing.T) {
	q := queue(t, open(t), "", nil)
	send(t, q, "никто не читает")
	if n := ready(t, q); n != 1 {
		t.Errorf("в очереди %d", n)
	}
}
