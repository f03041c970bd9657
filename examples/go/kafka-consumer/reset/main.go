// Группа отстала сильнее, чем хранится лог.
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

	if err := prepare(ctx, addrs); err != nil {
		return err
	}
	reset := map[string]kgo.Offset{
		"earliest": kgo.NewOffset().AtStart(),
		"none":     kgo.NoResetOffset(),
	}
	for _, name := range []string{"earliest", "none"} {
		fmt.Print(name, ": ")
		if err := first(ctx, addrs, reset[name]); err != nil {
			return err
		}
	}
	return nil
}

// #region prepare
// В логе 10 записей, группа дошла до 2, затем лог подрезали до 6.
func prepare(ctx context.Context, addrs []string) error {
	cl, err := kgo.NewClient(kgo.SeedBrokers(addrs...),
		kgo.DefaultProduceTopic("orders"))
	if err != nil {
		return err
	}
	defer cl.Close()
	for i := range 10 {
		r := kgo.StringRecord(fmt.Sprint("запись ", i))
		if err := cl.ProduceSync(ctx, r).FirstErr(); err != nil {
			return err
		}
	}
	adm := kadm.NewClient(cl)
	var at kadm.Offsets
	at.AddOffset("orders", 0, 2, -1)
	err = adm.CommitAllOffsets(ctx, "billing", at)
	if err != nil {
		return err
	}
	var before kadm.Offsets
	before.AddOffset("orders", 0, 6, -1)
	_, err = adm.DeleteRecords(ctx, before)
	return err
}

// #endregion prepare

// #region first
func first(
	ctx context.Context, addrs []string, reset kgo.Offset,
) error {
	cl, err := kgo.NewClient(
		kgo.SeedBrokers(addrs...),
		kgo.ConsumerGroup("billing"),
		kgo.ConsumeTopics("orders"),
		kgo.ConsumeResetOffset(reset),
		kgo.DisableAutoCommit(),
	)
	if err != nil {
		return err
	}
	defer cl.Close()
	f := cl.PollRecords(ctx, 1)
	f.EachError(func(_ string, _ int32, err error) {
		fmt.Println("ошибка:", err)
	})
	f.EachRecord(func(r *kgo.Record) {
		fmt.Printf("offset %d, %s\n", r.Offset, r.Value)
	})
	return nil
}

// #endregion first

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
