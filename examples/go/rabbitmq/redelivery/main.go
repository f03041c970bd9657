package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"time"

	amqp "github.com/rabbitmq/amqp091-go"
)

const queue = "redelivery"

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
	if err := publish(ctx, conn, 3); err != nil {
		return err
	}
	// #region crash
	// первый потребитель: prefetch 2, ни одного подтверждения
	first, deliveries, err := consume(conn, 2)
	if err != nil {
		return err
	}
	for range 2 {
		show("первый", <-deliveries)
	}
	select {
	case d := <-deliveries:
		return fmt.Errorf("лишнее сообщение: %s", d.Body)
	case <-time.After(200 * time.Millisecond):
		fmt.Println("третьего нет: окно prefetch заполнено")
	}
	// «упал»: канал закрыт, неподтверждённое вернулось в очередь
	if err := first.Close(); err != nil {
		return err
	}
	// #endregion crash
	second, deliveries, err := consume(conn, 1)
	if err != nil {
		return err
	}
	defer second.QueueDelete(queue, false, false, false)
	for range 3 {
		d := <-deliveries
		show("второй", d)
		if err := d.Ack(false); err != nil {
			return err
		}
	}
	return nil
}

func show(who string, d amqp.Delivery) {
	fmt.Printf("%s: %s, redelivered=%t\n", who, d.Body, d.Redelivered)
}

// #region consume
func consume(
	conn *amqp.Connection, prefetch int,
) (*amqp.Channel, <-chan amqp.Delivery, error) {
	ch, err := conn.Channel()
	if err != nil {
		return nil, nil, err
	}
	// global=false: предел на каждого нового потребителя
	if err := ch.Qos(prefetch, 0, false); err != nil {
		return nil, nil, err
	}
	const autoAck = false
	deliveries, err := ch.Consume(
		queue, "", autoAck, false, false, false, nil)
	return ch, deliveries, err
}

// #endregion consume

func publish(
	ctx context.Context, conn *amqp.Connection, n int,
) error {
	ch, err := conn.Channel()
	if err != nil {
		return err
	}
	defer ch.Close()
	_, err = ch.QueueDeclare(queue, true, false, false, false, nil)
	if err != nil {
		return err
	}
	if err := ch.Confirm(false); err != nil {
		return err
	}
	for i := range n {
		msg := amqp.Publishing{
			DeliveryMode: amqp.Persistent,
			Body:         fmt.Appendf(nil, "заказ %d", i+1),
		}
		ok, err := ch.PublishWithDeferredConfirmWithContext(
			ctx, "", queue, false, false, msg)
		if err != nil {
			return err
		}
		if _, err := ok.WaitContext(ctx); err != nil {
			return err
		}
	}
	return nil
}
