package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"time"

	amqp "github.com/rabbitmq/amqp091-go"
)

func main() {
	if err := run(context.Background()); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context) error {
	conn, err := amqp.Dial(os.Getenv("AMQP_URL"))
	if err != nil {
		return err
	}
	defer conn.Close()
	ch, err := conn.Channel()
	if err != nil {
		return err
	}
	q, err := ch.QueueDeclare(
		"confirms", true, false, false, false, nil)
	if err != nil {
		return err
	}
	defer ch.QueueDelete(q.Name, false, false, false)
	if err := ch.Confirm(false); err != nil {
		return err
	}
	returns := ch.NotifyReturn(make(chan amqp.Return, 1))
	for _, key := range []string{q.Name, "no-such-queue"} {
		err := publish(ctx, ch, returns, key)
		fmt.Printf("%s: %v\n", key, err)
	}
	return nil
}

// #region publish
func publish(
	ctx context.Context, ch *amqp.Channel,
	returns <-chan amqp.Return, key string,
) error {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	const mandatory = true
	confirm, err := ch.PublishWithDeferredConfirmWithContext(
		ctx, "", key, mandatory, false, amqp.Publishing{
			DeliveryMode: amqp.Persistent,
			MessageId:    "order-42",
			Body:         []byte("заказ 42"),
		})
	if err != nil {
		return err
	}
	acked, err := confirm.WaitContext(ctx)
	if err != nil {
		// исход неизвестен: повтор с тем же MessageId
		return err
	}
	if !acked {
		return errors.New("брокер прислал nack")
	}
	// basic.return приходит раньше ack того же сообщения
	select {
	case r := <-returns:
		return fmt.Errorf("ack есть, но возврат: %s", r.ReplyText)
	default:
		return nil
	}
}

// #endregion publish
