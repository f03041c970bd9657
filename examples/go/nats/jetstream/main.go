package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
)

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}

func run() error {
	ctx, cancel := context.WithTimeout(
		context.Background(), 20*time.Second)
	defer cancel()
	nc, err := nats.Connect(os.Getenv("NATS_URL"))
	if err != nil {
		return err
	}
	defer nc.Close()
	js, err := jetstream.New(nc)
	if err != nil {
		return err
	}
	// #region setup
	stream, err := js.CreateStream(ctx, jetstream.StreamConfig{
		Name:     "ORDERS",
		Subjects: []string{"orders.>"},
		// хранить по пределам, а не до подтверждения
		Retention: jetstream.LimitsPolicy,
		MaxAge:    time.Hour,
	})
	if err != nil {
		return err
	}
	defer js.DeleteStream(ctx, "ORDERS")
	cons, err := stream.CreateConsumer(ctx, jetstream.ConsumerConfig{
		Durable:    "mail",
		AckPolicy:  jetstream.AckExplicitPolicy,
		AckWait:    300 * time.Millisecond,
		MaxDeliver: 3,
	})
	if err != nil {
		return err
	}
	// #endregion setup
	for _, body := range []string{"хороший", "ядовитый"} {
		// ответ сервера: сообщение сохранено под номером Sequence
		ack, err := js.Publish(ctx, "orders.created", []byte(body))
		if err != nil {
			return err
		}
		fmt.Printf("сохранено: %d\n", ack.Sequence)
	}
	// #region consume
	for {
		msg, err := cons.Next(jetstream.FetchMaxWait(time.Second))
		if errors.Is(err, nats.ErrTimeout) {
			break
		}
		if err != nil {
			return err
		}
		meta, err := msg.Metadata()
		if err != nil {
			return err
		}
		fmt.Printf("%s: доставка %d\n", msg.Data(), meta.NumDelivered)
		if string(msg.Data()) == "ядовитый" {
			// «упали»: ни Ack, ни Nak — сработает AckWait
			continue
		}
		// DoubleAck ждёт, пока сервер запишет подтверждение
		if err := msg.DoubleAck(ctx); err != nil {
			return err
		}
	}
	// #endregion consume
	info, err := stream.Info(ctx)
	if err != nil {
		return err
	}
	fmt.Println("осталось в потоке:", info.State.Msgs)
	return nil
}
