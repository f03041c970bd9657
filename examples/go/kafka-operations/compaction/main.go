// Сжатие лога: остаётся последнее значение ключа (kfake).
package main

import (
	"context"
	"fmt"
	"log"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kfake"
	"github.com/twmb/franz-go/pkg/kgo"
)

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}

// #region compact
func run() error {
	broker, err := kfake.NewCluster()
	if err != nil {
		return err
	}
	defer broker.Close()
	ctx, cancel := context.WithTimeout(
		context.Background(), 30*time.Second)
	defer cancel()
	cl, err := kgo.NewClient(
		kgo.SeedBrokers(broker.ListenAddrs()...),
		kgo.DefaultProduceTopic("emails"),
	)
	if err != nil {
		return err
	}
	defer cl.Close()

	policy := "compact"
	_, err = kadm.NewClient(cl).CreateTopic(ctx, 1, 1,
		map[string]*string{"cleanup.policy": &policy}, "emails")
	if err != nil {
		return err
	}
	for _, r := range []*kgo.Record{
		kgo.KeyStringRecord("user-1", "old@example.com"),
		kgo.KeyStringRecord("user-2", "b@example.com"),
		kgo.KeyStringRecord("user-1", "new@example.com"),
		// Пустое значение — tombstone: ключ удалён.
		{Key: []byte("user-2")},
		kgo.KeyStringRecord("user-3", "c@example.com"),
	} {
		if err := cl.ProduceSync(ctx, r).FirstErr(); err != nil {
			return err
		}
	}
	// На настоящем брокере это делает фоновый cleaner.
	broker.Compact()

	cl.AddConsumeTopics("emails")
	for last := int64(-1); last < 4; {
		fetches := cl.PollFetches(ctx)
		if err := fetches.Err(); err != nil {
			return err
		}
		for r := range fetches.RecordsAll() {
			last = r.Offset
			fmt.Printf("offset %d: %s = %q\n",
				r.Offset, r.Key, r.Value)
		}
	}
	return nil
}

// #endregion compact
