// RabbitMQ: подтверждённое сообщение удаляется из очереди.
package main

import (
	"fmt"
	"log"
	"os"

	amqp "github.com/rabbitmq/amqp091-go"
)

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}

func run() error {
	conn, err := amqp.Dial(os.Getenv("AMQP_URL"))
	if err != nil {
		return err
	}
	defer conn.Close()
	ch, err := conn.Channel()
	if err != nil {
		return err
	}
	defer ch.Close()
	return exchange(ch)
}

// #region exchange
func exchange(ch *amqp.Channel) error {
	// Очереди привязаны к fanout: у каждой своя копия.
	err := ch.ExchangeDeclare(
		"orders", "fanout", false, true, false, false, nil)
	if err != nil {
		return err
	}
	if err := bind(ch, "billing"); err != nil {
		return err
	}
	for _, v := range []string{"создан", "оплачен"} {
		msg := amqp.Publishing{Body: []byte(v)}
		err := ch.Publish("orders", "", false, false, msg)
		if err != nil {
			return err
		}
	}
	// Вторая очередь появилась позже: старого в ней нет.
	if err := bind(ch, "analytics"); err != nil {
		return err
	}
	for _, q := range []string{"billing", "billing", "analytics"} {
		if err := drain(ch, q); err != nil {
			return err
		}
	}
	return nil
}

func bind(ch *amqp.Channel, queue string) error {
	_, err := ch.QueueDeclare(queue, false, true, false, false, nil)
	if err != nil {
		return err
	}
	return ch.QueueBind(queue, "", "orders", false, nil)
}

func drain(ch *amqp.Channel, queue string) error {
	for {
		msg, ok, err := ch.Get(queue, false)
		if err != nil {
			return err
		}
		if !ok {
			fmt.Println(queue, "пусто")
			return nil
		}
		fmt.Println(queue, string(msg.Body))
		// После ack брокер забывает сообщение.
		if err := msg.Ack(false); err != nil {
			return err
		}
	}
}

// #endregion exchange
