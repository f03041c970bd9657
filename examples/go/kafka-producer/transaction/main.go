// Чтение, обработка и запись в одной транзакции.
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
	if err := createTopics(ctx, addrs, 1, "orders", "invoices"); err != nil {
		return err
	}

	if err := seed(ctx, addrs); err != nil {
		return err
	}
	// Первый проход отменяем, второй фиксируем.
	for _, end := range []kgo.TransactionEndTry{
		kgo.TryAbort, kgo.TryCommit,
	} {
		if err := transform(ctx, addrs, end); err != nil {
			return err
		}
	}
	for _, level := range []struct {
		name string
		opt  kgo.IsolationLevel
		want int
	}{
		{"read_uncommitted", kgo.ReadUncommitted(), 2},
		{"read_committed  ", kgo.ReadCommitted(), 1},
	} {
		got, err := read(ctx, addrs, level.opt, level.want)
		if err != nil {
			return err
		}
		fmt.Println(level.name, got)
	}
	return nil
}

func seed(ctx context.Context, addrs []string) error {
	cl, err := kgo.NewClient(kgo.SeedBrokers(addrs...))
	if err != nil {
		return err
	}
	defer cl.Close()
	r := kgo.StringRecord("заказ 42")
	r.Topic = "orders"
	return cl.ProduceSync(ctx, r).FirstErr()
}

// #region transform
func transform(
	ctx context.Context, addrs []string, end kgo.TransactionEndTry,
) error {
	s, err := kgo.NewGroupTransactSession(
		kgo.SeedBrokers(addrs...),
		kgo.TransactionalID("billing-0"),
		kgo.ConsumerGroup("billing"),
		kgo.ConsumeTopics("orders"),
		kgo.DefaultProduceTopic("invoices"),
		// Чужие незавершённые транзакции на входе не читаем.
		kgo.FetchIsolationLevel(kgo.ReadCommitted()),
	)
	if err != nil {
		return err
	}
	defer s.Close()

	fetches := s.PollFetches(ctx)
	if err := fetches.Err(); err != nil {
		return err
	}
	if err := s.Begin(); err != nil {
		return err
	}
	var out []*kgo.Record
	fetches.EachRecord(func(r *kgo.Record) {
		text := strings.Replace(string(r.Value), "заказ", "счёт", 1)
		out = append(out, kgo.StringRecord(text))
	})
	if err := s.ProduceSync(ctx, out...).FirstErr(); err != nil {
		end = kgo.TryAbort
	}
	// End кладёт offset входа в ту же транзакцию.
	done, err := s.End(ctx, end)
	if err != nil {
		return err
	}
	fmt.Println("прочитано:", len(out), "зафиксировано:", done)
	return nil
}

// #endregion transform

func read(
	ctx context.Context, addrs []string,
	level kgo.IsolationLevel, want int,
) ([]string, error) {
	cl, err := kgo.NewClient(
		kgo.SeedBrokers(addrs...),
		kgo.ConsumeTopics("invoices"),
		kgo.FetchIsolationLevel(level),
	)
	if err != nil {
		return nil, err
	}
	defer cl.Close()
	var got []string
	for len(got) < want {
		f := cl.PollFetches(ctx)
		if err := f.Err(); err != nil {
			return nil, err
		}
		f.EachRecord(func(r *kgo.Record) {
			v := fmt.Sprintf("%d:%s", r.Offset, r.Value)
			got = append(got, v)
		})
	}
	return got, nil
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
