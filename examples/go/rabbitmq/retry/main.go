package main

import (
	"context"
	"fmt"
	"log"
	"os"

	amqp "github.com/rabbitmq/amqp091-go"
)

const (
	work   = "mail"
	wait   = "mail.retry"
	parked = "mail.parked"
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
	if err := declare(ch); err != nil {
		return err
	}
	for _, q := range []string{work, wait, parked} {
		defer ch.QueueDelete(q, false, false, false)
	}
	if err := ch.Confirm(false); err != nil {
		return err
	}
	msg := amqp.Publishing{
		DeliveryMode: amqp.Persistent, Body: []byte("письмо"),
	}
	if err := publish(ctx, ch, work, msg); err != nil {
		return err
	}
	deliveries, err := ch.Consume(
		work, "", false, false, false, false, nil)
	if err != nil {
		return err
	}
	for d := range deliveries {
		done, err := handle(ctx, ch, d)
		if err != nil {
			return err
		}
		if done {
			return nil
		}
	}
	return nil
}

// #region topology
func declare(ch *amqp.Channel) error {
	// отказ из work уходит в очередь ожидания,
	// из неё через 300 мс — обратно в work
	toWait := amqp.Table{
		"x-dead-letter-exchange":    "",
		"x-dead-letter-routing-key": wait,
	}
	back := amqp.Table{
		"x-message-ttl":             300,
		"x-dead-letter-exchange":    "",
		"x-dead-letter-routing-key": work,
	}
	for q, args := range map[string]amqp.Table{
		work: toWait, wait: back, parked: nil,
	} {
		_, err := ch.QueueDeclare(q, true, false, false, false, args)
		if err != nil {
			return err
		}
	}
	return nil
}

// #endregion topology

// #region handle
func handle(
	ctx context.Context, ch *amqp.Channel, d amqp.Delivery,
) (done bool, err error) {
	n := rejections(d)
	if n < 3 {
		fmt.Printf("попытка %d: сбой, повтор позже\n", n+1)
		// requeue=false — не в начало очереди, а в DLX
		return false, d.Nack(false, false)
	}
	// сначала надёжно отложить, потом подтвердить исходное
	msg := amqp.Publishing{
		DeliveryMode: amqp.Persistent, Body: d.Body,
		Headers: amqp.Table{"reason": "attempts exceeded"},
	}
	if err := publish(ctx, ch, parked, msg); err != nil {
		return false, err
	}
	fmt.Printf("попытка %d: отложено в %s\n", n+1, parked)
	return true, d.Ack(false)
}

// rejections: сколько раз сообщение отвергли в очереди work
func rejections(d amqp.Delivery) int64 {
	deaths, _ := d.Headers["x-death"].([]any)
	for _, item := range deaths {
		death, _ := item.(amqp.Table)
		if death["queue"] == work && death["reason"] == "rejected" {
			count, _ := death["count"].(int64)
			return count
		}
	}
	return 0
}

// #endregion handle

func publish(
	ctx context.Context, ch *amqp.Channel,
	queue string, msg amqp.Publishing,
) error {
	confirm, err := ch.PublishWithDeferredConfirmWithContext(
		ctx, "", queue, true, false, msg)
	if err != nil {
		return err
	}
	acked, err := confirm.WaitContext(ctx)
	if err == nil && !acked {
		err = fmt.Errorf("брокер отказал: %s", queue)
	}
	return err
}
