// Фиксация offset после обработки: at-least-once.
package main

import (
	"context"
	"errors"
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
	for _, v := range []string{"a", "b", "c"} {
		r := kgo.StringRecord(v)
		if err := cl.ProduceSync(ctx, r).FirstErr(); err != nil {
			return err
		}
	}
	// Первый экземпляр падает на «b» уже после обработки.
	fmt.Println(consume(ctx, addrs, "b"))
	fmt.Println(consume(ctx, addrs, ""))
	return nil
}

// #region consume
var errCrash = errors.New("процесс упал до фиксации")

func consume(
	ctx context.Context, addrs []string, crashOn string,
) error {
	cl, err := kgo.NewClient(
		kgo.SeedBrokers(addrs...),
		kgo.ConsumerGroup("billing"),
		kgo.ConsumeTopics("orders"),
		kgo.DisableAutoCommit(),
		// Партиции не отберут, пока идёт обработка порции.
		kgo.BlockRebalanceOnPoll(),
	)
	if err != nil {
		return err
	}
	defer cl.CloseAllowingRebalance()

	for {
		fetches := cl.PollRecords(ctx, 100)
		if err := fetches.Err(); err != nil {
			return err
		}
		for r := range fetches.RecordsAll() {
			fmt.Printf("offset %d: %s\n", r.Offset, r.Value)
			if string(r.Value) == crashOn {
				return errCrash
			}
			// Зафиксирует r.Offset+1: следующую к чтению.
			if err := cl.CommitRecords(ctx, r); err != nil {
				return err
			}
			if string(r.Value) == "c" {
				return nil
			}
		}
		cl.AllowRebalance()
	}
}

// #endregion consume

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
