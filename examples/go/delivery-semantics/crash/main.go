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
	ctx, cancel := context.WithTimeout(
		context.Background(), 30*time.Second)
	defer cancel()
	if err := run(ctx); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context) error {
	addrs := strings.Split(os.Getenv("KAFKA_BROKERS"), ",")
	if err := createTopics(ctx, addrs, 1, "orders"); err != nil {
		return err
	}
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
