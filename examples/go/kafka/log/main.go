// Топик, партиции и offset на брокере в памяти.
package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"strings"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kgo"
)

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}

func run() error {
	addrs := strings.Split(os.Getenv("KAFKA_BROKERS"), ",")
	ctx, cancel := context.WithTimeout(
		context.Background(), 30*time.Second)
	defer cancel()
	if err := createTopics(ctx, addrs, 3, "orders"); err != nil {
		return err
	}
	return exchange(addrs)
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

// createTopics создаёт топики на брокере примера.
func createTopics(
	ctx context.Context, addrs []string, parts int32, names ...string,
) error {
	cl, err := kgo.NewClient(kgo.SeedBrokers(addrs...))
	if err != nil {
		return err
	}
	defer cl.Close()
	made, err := kadm.NewClient(cl).
		CreateTopics(ctx, parts, 1, nil, names...)
	if err != nil {
		return err
	}
	return made.Error()
}
