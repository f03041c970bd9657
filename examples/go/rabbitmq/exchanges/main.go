package main

import (
	"context"
	"fmt"
	"log"
	"os"

	amqp "github.com/rabbitmq/amqp091-go"
)

// #region topology
type route struct {
	queue, exchange, kind, key string
}

var topology = []route{
	{"invoice", "pay", amqp.ExchangeDirect, "paid"},
	{"alert", "pay", amqp.ExchangeDirect, "failed"},
	{"all-eu", "orders", amqp.ExchangeTopic, "eu.#"},
	{"created", "orders", amqp.ExchangeTopic, "*.created"},
	{"cache-a", "reset", amqp.ExchangeFanout, ""},
	{"cache-b", "reset", amqp.ExchangeFanout, ""},
}

func declare(ch *amqp.Channel, r route) error {
	// durable: обменник и очередь переживут перезапуск брокера
	err := ch.ExchangeDeclare(
		r.exchange, r.kind, true, false, false, false, nil)
	if err != nil {
		return err
	}
	_, err = ch.QueueDeclare(r.queue, true, false, false, false, nil)
	if err != nil {
		return err
	}
	return ch.QueueBind(r.queue, r.key, r.exchange, false, nil)
}

// #endregion topology

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
	if err := ch.Confirm(false); err != nil {
		return err
	}
	for _, r := range topology {
		if err := declare(ch, r); err != nil {
			return err
		}
		defer ch.QueueDelete(r.queue, false, false, false)
		defer ch.ExchangeDelete(r.exchange, false, false)
	}
	// #region publish
	for _, m := range []struct{ exchange, key string }{
		{"pay", "paid"},
		{"pay", "paid.eu"},
		{"orders", "eu.created"},
		{"orders", "eu.order.updated"},
		{"orders", "us.created"},
		{"reset", "ключ не важен"},
	} {
		ok, err := ch.PublishWithDeferredConfirmWithContext(
			ctx, m.exchange, m.key, false, false,
			amqp.Publishing{DeliveryMode: amqp.Persistent})
		if err != nil {
			return err
		}
		// подтверждение приходит, когда сообщение уже в очередях
		if _, err := ok.WaitContext(ctx); err != nil {
			return err
		}
		fmt.Printf("%s / %s ->", m.exchange, m.key)
		for _, r := range topology {
			_, got, err := ch.Get(r.queue, true)
			if err != nil {
				return err
			}
			if got {
				fmt.Print(" ", r.queue)
			}
		}
		fmt.Println()
	}
	// #endregion publish
	return nil
}
