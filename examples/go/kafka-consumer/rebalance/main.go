// Кооперативная ребалансировка группы.
package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"slices"
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

// #region member
type parts = map[string][]int32

// member вступает в группу и сообщает о своих партициях.
func member(
	addrs []string, name string, events chan<- string,
) (*kgo.Client, error) {
	report := func(what string) func(
		context.Context, *kgo.Client, parts) {
		return func(_ context.Context, _ *kgo.Client, p parts) {
			if ids := p["orders"]; len(ids) > 0 {
				slices.Sort(ids)
				events <- fmt.Sprint(name, " ", what, " ", ids)
			}
		}
	}
	return kgo.NewClient(
		kgo.SeedBrokers(addrs...),
		kgo.ConsumerGroup("billing"),
		kgo.ConsumeTopics("orders"),
		kgo.Balancers(kgo.CooperativeStickyBalancer()),
		kgo.HeartbeatInterval(100*time.Millisecond),
		kgo.OnPartitionsAssigned(report("получил")),
		kgo.OnPartitionsRevoked(report("отдал")),
	)
}

// #endregion member

func run() error {
	addrs := strings.Split(os.Getenv("KAFKA_BROKERS"), ",")
	ctx, cancel := context.WithTimeout(
		context.Background(), 30*time.Second)
	defer cancel()
	if err := createTopics(ctx, addrs, 4, "orders"); err != nil {
		return err
	}
	events := make(chan string, 16)
	// show печатает n следующих событий.
	show := func(n int) {
		for range n {
			fmt.Println(<-events)
		}
	}

	a, err := member(addrs, "A", events)
	if err != nil {
		return err
	}
	show(1)
	fmt.Println("-- пришёл B")
	b, err := member(addrs, "B", events)
	if err != nil {
		return err
	}
	show(2)
	fmt.Println("-- A ушёл")
	a.Close()
	show(2)
	fmt.Println("-- B ушёл")
	b.Close()
	show(1)
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
