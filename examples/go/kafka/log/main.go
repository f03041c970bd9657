// Топик, партиции и offset на брокере в памяти (kfake).
package main

import (
	"context"
	"fmt"
	"log"
	"time"

	"github.com/twmb/franz-go/pkg/kfake"
	"github.com/twmb/franz-go/pkg/kgo"
)

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}

func run() error {
	broker, err := kfake.NewCluster(kfake.SeedTopics(3, "orders"))
	if err != nil {
		return err
	}
	defer broker.Close()
	return exchange(broker.ListenAddrs())
}

// #region exchange
func exchange(brokers []string) error {
	ctx, cancel := context.WithTimeout(
		context.Background(), 10*time.Second)
	defer cancel()

	cl, err := kgo.NewClient(
		kgo.SeedBrokers(brokers...),
		kgo.DefaultProduceTopic("orders"),
	)
	if err != nil {
		return err
	}
	defer cl.Close()

	for _, m := range [][2]string{
		{"order-41", "создан"}, {"order-42", "создан"},
		{"order-41", "оплачен"}, {"order-41", "отправлен"},
		{"order-42", "отменён"},
	} {
		r := kgo.KeyStringRecord(m[0], m[1])
		// Ждём подтверждения каждой записи, чтобы увидеть offset.
		out, err := cl.ProduceSync(ctx, r).First()
		if err != nil {
			return fmt.Errorf("запись %s: %w", m[0], err)
		}
		fmt.Printf("партиция %d, offset %d: %s %s\n",
			out.Partition, out.Offset, out.Key, out.Value)
	}
	return nil
}

// #endregion exchange
