// Асинхронная отправка с обработкой ошибки.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kgo"
)

func main() {
	addrs := strings.Split(os.Getenv("KAFKA_BROKERS"), ",")
	ctx, cancel := context.WithTimeout(
		context.Background(), 30*time.Second)
	defer cancel()
	if err := createTopics(ctx, addrs, 1, "orders"); err != nil {
		log.Fatal(err)
	}
	if err := produce(addrs); err != nil {
		log.Fatal(err)
	}
}

// #region produce
func produce(brokers []string) error {
	cl, err := kgo.NewClient(
		kgo.SeedBrokers(brokers...),
		kgo.DefaultProduceTopic("orders"),
		// Это умолчания franz-go; здесь они ради наглядности.
		kgo.RequiredAcks(kgo.AllISRAcks()),
		kgo.ProducerLinger(10*time.Millisecond),
		// Без предела повторы шли бы, пока жив контекст.
		kgo.RecordDeliveryTimeout(30*time.Second),
	)
	if err != nil {
		return err
	}
	defer cl.Close()

	ctx := context.Background()
	var mu sync.Mutex
	var lost []error
	for _, v := range []string{
		"создан", strings.Repeat("x", 2<<20),
	} {
		r := kgo.KeyStringRecord("order-42", v)
		// Produce ставит запись в буфер и сразу возвращается.
		cl.Produce(ctx, r, func(_ *kgo.Record, err error) {
			if err != nil {
				mu.Lock()
				defer mu.Unlock()
				lost = append(lost, err)
			}
		})
	}
	// Перед выходом ждём всё, что ещё в буфере.
	if err := cl.Flush(ctx); err != nil {
		return err
	}
	err = errors.Join(lost...)
	fmt.Println("не записано:", len(lost))
	fmt.Println(errors.Is(err, kerr.MessageTooLarge), err)
	return nil
}

// #endregion produce

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
