package main

import (
	"context"
	"fmt"
	"log"
	"os"

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
	q, err := ch.QueueDeclare("", false, false, true, false, nil)
	if err != nil {
		return err
	}
	err = ch.PublishWithContext(
		ctx, "", q.Name, false, false, amqp.Publishing{})
	if err != nil {
		return err
	}
	// #region ack
	// autoAck=true: брокер уже считает сообщение доставленным
	const autoAck = true
	deliveries, err := ch.Consume(
		q.Name, "", autoAck, false, false, false, nil)
	if err != nil {
		return err
	}
	closed := ch.NotifyClose(make(chan *amqp.Error, 1))
	d := <-deliveries
	fmt.Println("ack:", d.Ack(false))
	fmt.Println(<-closed)
	// #endregion ack
	return nil
}
