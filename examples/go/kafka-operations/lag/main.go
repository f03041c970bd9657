// Отставание группы по партициям через kadm.
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
	if err := createTopics(ctx, addrs, 2, "orders"); err != nil {
		return err
	}
	cl, err := kgo.NewClient(
		kgo.SeedBrokers(addrs...),
		kgo.DefaultProduceTopic("orders"),
		kgo.RecordPartitioner(kgo.ManualPartitioner()),
	)
	if err != nil {
		return err
	}
	defer cl.Close()
	for i := range 10 {
		r := kgo.StringRecord("событие")
		// 9 записей в партицию 0, одна в партицию 1.
		r.Partition = int32(i / 9)
		if err := cl.ProduceSync(ctx, r).FirstErr(); err != nil {
			return err
		}
	}
	adm := kadm.NewClient(cl)
	var at kadm.Offsets
	at.AddOffset("orders", 0, 2, -1)
	at.AddOffset("orders", 1, 1, -1)
	err = adm.CommitAllOffsets(ctx, "billing", at)
	if err != nil {
		return err
	}
	return printLag(ctx, adm, "billing")
}

// #region lag
func printLag(
	ctx context.Context, adm *kadm.Client, group string,
) error {
	lags, err := adm.Lag(ctx, group)
	if err != nil {
		return err
	}
	g := lags[group]
	if err := g.Error(); err != nil {
		return err
	}
	for _, l := range g.Lag.Sorted() {
		if l.Err != nil {
			return l.Err
		}
		fmt.Printf("%s-%d: группа %d, конец %d, лаг %d\n",
			l.Topic, l.Partition, l.Commit.At, l.End.Offset, l.Lag)
	}
	fmt.Println("всего:", g.Lag.Total())
	return nil
}

// #endregion lag

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
