// Share group: подтверждение отдельных записей.
package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"strings"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kmsg"
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
	if err := createTopics(ctx, addrs, 1, "jobs"); err != nil {
		return err
	}
	if err := configure(ctx, addrs, "workers", "dlq.jobs"); err != nil {
		return err
	}
	cl, err := kgo.NewClient(kgo.SeedBrokers(addrs...),
		kgo.DefaultProduceTopic("jobs"))
	if err != nil {
		return err
	}
	defer cl.Close()
	for _, v := range []string{"готово", "позже", "брак"} {
		r := kgo.StringRecord(v)
		if err := cl.ProduceSync(ctx, r).FirstErr(); err != nil {
			return err
		}
	}
	if err := work(ctx, addrs); err != nil {
		return err
	}
	return printDLQ(ctx, addrs, "dlq.jobs")
}

// #region work
func work(ctx context.Context, addrs []string) error {
	cl, err := kgo.NewClient(
		kgo.SeedBrokers(addrs...),
		kgo.ShareGroup("workers"),
		kgo.ConsumeTopics("jobs"),
	)
	if err != nil {
		return err
	}
	defer cl.Close()

	for left := 3; left > 0; {
		fetches := cl.PollFetches(ctx)
		if err := fetches.Err(); err != nil {
			return err
		}
		for r := range fetches.RecordsAll() {
			status := kgo.AckAccept
			switch {
			case string(r.Value) == "брак":
				// Больше никому не выдавать.
				status = kgo.AckReject
			case string(r.Value) == "позже" && r.DeliveryCount() < 3:
				// Вернуть: выдать ещё раз.
				status = kgo.AckRelease
			}
			fmt.Printf("%s, попытка %d, ответ %d\n",
				r.Value, r.DeliveryCount(), status)
			r.Ack(status)
			if status != kgo.AckRelease {
				left--
			}
		}
	}
	return nil
}

// #endregion work

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

// configure: читать с начала лога, отвергнутое складывать в DLQ.
func configure(
	ctx context.Context, addrs []string, group, dlq string,
) error {
	cl, err := kgo.NewClient(kgo.SeedBrokers(addrs...))
	if err != nil {
		return err
	}
	defer cl.Close()
	yes := "true"
	_, err = kadm.NewClient(cl).CreateTopic(ctx, 1, 1,
		// Без этого топик не может быть DLQ.
		map[string]*string{"errors.deadletterqueue.group.enable": &yes},
		dlq)
	if err != nil {
		return err
	}
	target := kmsg.NewIncrementalAlterConfigsRequestResource()
	target.ResourceType = kmsg.ConfigResourceTypeGroupConfig
	target.ResourceName = group
	for _, c := range [][2]string{
		{"share.auto.offset.reset", "earliest"},
		{"errors.deadletterqueue.topic.name", dlq},
		// Иначе в DLQ попадут только заголовки.
		{"errors.deadletterqueue.copy.record.enable", "true"},
	} {
		change := kmsg.NewIncrementalAlterConfigsRequestResourceConfig()
		change.Name, change.Value = c[0], &c[1]
		target.Configs = append(target.Configs, change)
	}
	req := kmsg.NewPtrIncrementalAlterConfigsRequest()
	req.Resources = append(req.Resources, target)
	resp, err := req.RequestWith(ctx, cl)
	if err != nil {
		return err
	}
	return kerr.ErrorForCode(resp.Resources[0].ErrorCode)
}

// printDLQ показывает первую запись DLQ и её заголовки.
func printDLQ(ctx context.Context, addrs []string, dlq string) error {
	cl, err := kgo.NewClient(
		kgo.SeedBrokers(addrs...), kgo.ConsumeTopics(dlq))
	if err != nil {
		return err
	}
	defer cl.Close()
	fetches := cl.PollRecords(ctx, 1)
	if err := fetches.Err(); err != nil {
		return err
	}
	for r := range fetches.RecordsAll() {
		fmt.Printf("%s: %s\n", r.Topic, r.Value)
		for _, h := range r.Headers {
			fmt.Printf("  %s: %s\n", h.Key, h.Value)
		}
	}
	return nil
}
