package main

import (
	"context"
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
	stream, err := js.CreateStream(ctx, jetstream.StreamConfig{
		Name:       "PAYMENTS",
		Subjects:   []string{"payments.>"},
		Duplicates: time.Second,
	})
	if err != nil {
		return err
	}
	defer js.DeleteStream(ctx, "PAYMENTS")
	// #region publish
	send := func(id string) error {
		ack, err := js.Publish(ctx, "payments.done", []byte("100 ₽"),
			jetstream.WithMsgID(id))
		if err != nil {
			return err
		}
		fmt.Printf("%s: номер %d, повтор: %t\n",
			id, ack.Sequence, ack.Duplicate)
		return nil
	}
	// повтор с тем же Nats-Msg-Id внутри окна отброшен
	for _, id := range []string{"pay-1", "pay-1"} {
		if err := send(id); err != nil {
			return err
		}
	}
	// окно Duplicates прошло: тот же ключ — новое сообщение
	time.Sleep(2 * time.Second)
	if err := send("pay-1"); err != nil {
		return err
	}
	// #endregion publish
	info, err := stream.Info(ctx)
	if err != nil {
		return err
	}
	fmt.Println("в потоке:", info.State.Msgs)
	return nil
}
