// Share group: подтверждение отдельных записей (kfake).
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
	broker, err := kfake.NewCluster(kfake.SeedTopics(1, "jobs"))
	if err != nil {
		return err
	}
	defer broker.Close()
	// По умолчанию share group начинает с конца лога.
	broker.SetGroupConfigs("workers", map[string]string{
		"share.auto.offset.reset": "earliest",
	})
	addrs := broker.ListenAddrs()
	ctx, cancel := context.WithTimeout(
		context.Background(), 30*time.Second)
	defer cancel()

	cl, err := kgo.NewClient(kgo.SeedBrokers(addrs...),
		kgo.DefaultProduceTopic("jobs"))
	if err != nil {
		return err
	}
	defer cl.Close()
	for _, v := range []string{"готово", "позже", "брак"} {
		r := kgo.StringRecord(v)
		if err := cl.ProduceSync(ctx, r).FirstErr(); err != nil {
			return err
		}
	}
	return work(ctx, addrs)
}

// #region work
func work(ctx context.Context, addrs []string) error {
	cl, err := kgo.NewClient(
		kgo.SeedBrokers(addrs...),
		kgo.ShareGroup("workers"),
		kgo.ConsumeTopics("jobs"),
	)
	if err != nil {
		return err
	}
	defer cl.Close()

	for left := 3; left > 0; {
		fetches := cl.PollFetches(ctx)
		if err := fetches.Err(); err != nil {
			return err
		}
		for r := range fetches.RecordsAll() {
			status := kgo.AckAccept
			switch {
			case string(r.Value) == "брак":
				// Больше никому не выдавать.
				status = kgo.AckReject
			case string(r.Value) == "позже" && r.DeliveryCount() < 3:
				// Вернуть: выдать ещё раз.
				status = kgo.AckRelease
			}
			fmt.Printf("%s, попытка %d, ответ %d\n",
				r.Value, r.DeliveryCount(), status)
			r.Ack(status)
			if status != kgo.AckRelease {
				left--
			}
		}
	}
	return nil
}

// #endregion work
