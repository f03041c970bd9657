package rabbitmq

import (
	"testing"
	"time"

	amqp "github.com/rabbitmq/amqp091-go"
)

// У обменника по умолчанию очередь привязана под своим именем.
func TestDefaultExchangeRoutesByQueueName(t *testing.T) {
	ch := open(t)
	a, b := queue(t, ch, "-a", nil), queue(t, ch, "-b", nil)
	publish(t, "", a, text("только в a"))
	expect(t, "a", drain(t, a), "только в a")
	expect(t, "b", drain(t, b))
}

// Direct: ключ сообщения равен ключу привязки.
func TestDirectComparesWholeKey(t *testing.T) {
	ch := open(t)
	invoice, alert := queue(t, ch, "-i", nil), queue(t, ch, "-a", nil)
	x := exchange(t, ch, "direct", nil)
	bind(t, ch, invoice, "paid", x, nil)
	bind(t, ch, alert, "failed", x, nil)
	publish(t, x, "paid", text("оплачен"))
	publish(t, x, "paid.late", text("другой ключ"))
	expect(t, "invoice", drain(t, invoice), "оплачен")
	expect(t, "alert", drain(t, alert))
}

// Topic: звёздочка — ровно одно слово, решётка — ноль или больше.
func TestTopicComparesWordsWithPattern(t *testing.T) {
	ch := open(t)
	allEU, created := queue(t, ch, "-e", nil), queue(t, ch, "-c", nil)
	x := exchange(t, ch, "topic", nil)
	bind(t, ch, allEU, "eu.#", x, nil)
	bind(t, ch, created, "*.created", x, nil)
	for _, key := range []string{
		"eu.created", "eu", "eu.de.created", "us.created", "created",
	} {
		publish(t, x, key, text(key))
	}
	expect(t, "eu.#", drain(t, allEU),
		"eu.created", "eu", "eu.de.created")
	expect(t, "*.created", drain(t, created),
		"eu.created", "us.created")
}

// Fanout: копия каждой привязанной очереди, ключ не важен.
func TestFanoutIgnoresKey(t *testing.T) {
	ch := open(t)
	a, b := queue(t, ch, "-a", nil), queue(t, ch, "-b", nil)
	x := exchange(t, ch, "fanout", nil)
	bind(t, ch, a, "один", x, nil)
	bind(t, ch, b, "другой", x, nil)
	publish(t, x, "третий", text("сброс"))
	expect(t, "a", drain(t, a), "сброс")
	expect(t, "b", drain(t, b), "сброс")
}

// Headers: x-match=all требует всех заголовков, any — хотя бы одного.
func TestHeadersMatchAllOrAny(t *testing.T) {
	ch := open(t)
	all, some := queue(t, ch, "-all", nil), queue(t, ch, "-any", nil)
	x := exchange(t, ch, "headers", nil)
	for name, match := range map[string]string{all: "all", some: "any"} {
		bind(t, ch, name, "", x, amqp.Table{
			"x-match": match, "country": "eu", "kind": "created",
		})
	}
	one, both := text("один"), text("оба")
	one.Headers = amqp.Table{"country": "eu"}
	both.Headers = amqp.Table{"country": "eu", "kind": "created"}
	publish(t, x, "", one)
	publish(t, x, "", both)
	expect(t, "all", drain(t, all), "оба")
	expect(t, "any", drain(t, some), "один", "оба")
}

// unroutable публикует без привязки: что вернулось и подтверждено ли.
func unroutable(t *testing.T, mandatory bool) (*amqp.Return, bool) {
	t.Helper()
	ch := open(t)
	x := exchange(t, ch, "direct", nil)
	returns := ch.NotifyReturn(make(chan amqp.Return, 1))
	if err := ch.Confirm(false); err != nil {
		t.Fatal(err)
	}
	confirm, err := ch.PublishWithDeferredConfirmWithContext(
		within(t), x, "никому", mandatory, false, text("потеряшка"))
	if err != nil {
		t.Fatal(err)
	}
	acked, err := confirm.WaitContext(within(t))
	if err != nil {
		t.Fatal(err)
	}
	// Возврат брокер шлёт раньше подтверждения.
	select {
	case r := <-returns:
		return &r, acked
	case <-time.After(100 * time.Millisecond):
		return nil, acked
	}
}

// Без маршрута сообщение молча пропадает, хотя и подтверждено.
func TestUnroutableIsDroppedAndConfirmed(t *testing.T) {
	returned, acked := unroutable(t, false)
	if returned != nil || !acked {
		t.Errorf("возврат %v, подтверждение %v", returned, acked)
	}
}

// С флагом mandatory оно возвращается издателю, и тоже подтверждено.
func TestUnroutableIsReturnedWithMandatory(t *testing.T) {
	returned, acked := unroutable(t, true)
	if returned == nil || returned.ReplyText != "NO_ROUTE" || !acked {
		t.Errorf("возврат %v, подтверждение %v", returned, acked)
	}
}

// Запасной обменник получает то, чему не нашлось маршрута.
func TestAlternateExchangeTakesUnroutable(t *testing.T) {
	ch := open(t)
	spare := queue(t, ch, "-spare", nil)
	bind(t, ch, spare, "", "amq.fanout", nil)
	x := exchange(t, ch, "direct", amqp.Table{
		"alternate-exchange": "amq.fanout",
	})
	publish(t, x, "никому", text("потеряшка"))
	expect(t, "запасная", drain(t, spare), "потеряшка")
}

// Новая очередь видит только то, что пришло после её привязки.
func TestNewQueueSeesOnlyNewMessages(t *testing.T) {
	ch := open(t)
	old := queue(t, ch, "-old", nil)
	x := exchange(t, ch, "fanout", nil)
	bind(t, ch, old, "", x, nil)
	publish(t, x, "", text("раньше"))
	late := queue(t, ch, "-late", nil)
	bind(t, ch, late, "", x, nil)
	publish(t, x, "", text("позже"))
	expect(t, "старая", drain(t, old), "раньше", "позже")
	expect(t, "новая", drain(t, late), "позже")
}
