// Кооперативная ребалансировка группы (брокер в памяти, kfake).
package main

import (
	"context"
	"fmt"
	"log"
	"slices"
	"time"

	"github.com/twmb/franz-go/pkg/kfake"
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
	broker, err := kfake.NewCluster(kfake.SeedTopics(4, "orders"))
	if err != nil {
		return err
	}
	defer broker.Close()
	addrs := broker.ListenAddrs()
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
