package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"time"

	"github.com/twmb/franz-go/pkg/kfake"
	"github.com/twmb/franz-go/pkg/kgo"
)

func main() {
	ctx, cancel := context.WithTimeout(
		context.Background(), 30*time.Second)
	defer cancel()
	if err := run(ctx); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context) error {
	// kfake — Kafka в памяти процесса: протокол настоящий
	cluster, err := kfake.NewCluster(
		kfake.NumBrokers(1), kfake.SeedTopics(1, "orders"))
	if err != nil {
		return err
	}
	defer cluster.Close()
	addrs := cluster.ListenAddrs()
	if err := produce(ctx, addrs, "№1", "№2", "№3"); err != nil {
		return err
	}
	for _, mode := range []string{"до", "после"} {
		fmt.Printf("фиксация %s обработки\n", mode)
		// первый запуск «падает» на втором заказе, второй — нет
		for _, crashOn := range []string{"№2", ""} {
			done, err := consume(ctx, addrs, mode, crashOn)
			fmt.Printf("  обработано %v, итог: %v\n", done, err)
			if err != nil && !errors.Is(err, errCrash) {
				return err
			}
		}
	}
	return nil
}

var errCrash = errors.New("процесс упал")

// #region consume
func consume(
	ctx context.Context, addrs []string, mode, crashOn string,
) (done []string, err error) {
	client, err := kgo.NewClient(
		kgo.SeedBrokers(addrs...),
		kgo.ConsumeTopics("orders"),
		kgo.ConsumerGroup("billing-"+mode),
		kgo.ConsumeResetOffset(kgo.NewOffset().AtStart()),
		kgo.DisableAutoCommit(),
	)
	if err != nil {
		return nil, err
	}
	defer client.Close()
	for {
		// по одной записи: так виден каждый шаг
		fetches := client.PollRecords(ctx, 1)
		if err := fetches.Err(); err != nil {
			return done, err
		}
		for _, r := range fetches.Records() {
			order := string(r.Value)
			if mode == "до" {
				if err := client.CommitRecords(ctx, r); err != nil {
					return done, err
				}
				// уже зафиксировано, ещё не обработано
				if order == crashOn {
					return done, errCrash
				}
				done = append(done, order)
			} else {
				done = append(done, order)
				// уже обработано, ещё не зафиксировано
				if order == crashOn {
					return done, errCrash
				}
				if err := client.CommitRecords(ctx, r); err != nil {
					return done, err
				}
			}
			if order == "№3" {
				return done, nil
			}
		}
	}
}

// #endregion consume

func produce(
	ctx context.Context, addrs []string, values ...string,
) error {
	client, err := kgo.NewClient(
		kgo.SeedBrokers(addrs...),
		kgo.DefaultProduceTopic("orders"))
	if err != nil {
		return err
	}
	defer client.Close()
	for _, v := range values {
		rec := kgo.StringRecord(v)
		if err := client.ProduceSync(ctx, rec).FirstErr(); err != nil {
			return err
		}
	}
	return nil
}
