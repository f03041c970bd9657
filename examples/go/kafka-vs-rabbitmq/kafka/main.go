// Kafka: чтение не удаляет запись.
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
	if err := createTopics(ctx, addrs, 1, "orders"); err != nil {
		return err
	}
	cl, err := kgo.NewClient(kgo.SeedBrokers(addrs...),
		kgo.DefaultProduceTopic("orders"))
	if err != nil {
		return err
	}
	defer cl.Close()
	for _, v := range []string{"создан", "оплачен"} {
		r := kgo.StringRecord(v)
		if err := cl.ProduceSync(ctx, r).FirstErr(); err != nil {
			return err
		}
	}
	// Вторая группа появилась позже и читает с начала.
	for _, group := range []string{"billing", "analytics"} {
		if err := readAll(ctx, addrs, group); err != nil {
			return err
		}
	}
	return nil
}

// #region read
func readAll(
	ctx context.Context, addrs []string, group string,
) error {
	cl, err := kgo.NewClient(
		kgo.SeedBrokers(addrs...),
		kgo.ConsumerGroup(group),
		kgo.ConsumeTopics("orders"),
		kgo.ConsumeStartOffset(kgo.NewOffset().AtStart()),
	)
	if err != nil {
		return err
	}
	defer cl.Close()
	for n := 0; n < 2; {
		fetches := cl.PollFetches(ctx)
		if err := fetches.Err(); err != nil {
			return err
		}
		for r := range fetches.RecordsAll() {
			n++
			fmt.Println(group, r.Offset, string(r.Value))
		}
	}
	return cl.CommitUncommittedOffsets(ctx)
}

// #endregion read

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
