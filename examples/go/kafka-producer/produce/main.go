// Асинхронная отправка с обработкой ошибки (kfake).
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"strings"
	"sync"
	"time"

	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kfake"
	"github.com/twmb/franz-go/pkg/kgo"
)

func main() {
	broker, err := kfake.NewCluster(kfake.SeedTopics(1, "orders"))
	if err != nil {
		log.Fatal(err)
	}
	defer broker.Close()
	if err := produce(broker.ListenAddrs()); err != nil {
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
