package kafka

import (
	"context"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kmsg"
)

// shareGroup настраивает share group: по умолчанию она начинает с конца.
func shareGroup(t *testing.T, group string) {
	t.Helper()
	earliest := "earliest"
	change := kmsg.NewIncrementalAlterConfigsRequestResourceConfig()
	change.Name, change.Value = "share.auto.offset.reset", &earliest
	target := kmsg.NewIncrementalAlterConfigsRequestResource()
	target.ResourceType = kmsg.ConfigResourceTypeGroupConfig
	target.ResourceName = group
	target.Configs = append(target.Configs, change)
	req := kmsg.NewPtrIncrementalAlterConfigsRequest()
	req.Resources = append(req.Resources, target)
	resp, err := req.RequestWith(within(t), connect(t))
	if err == nil {
		err = kerr.ErrorForCode(resp.Resources[0].ErrorCode)
	}
	if err != nil {
		t.Fatal(err)
	}
}

func worker(t *testing.T, topic string) *kgo.Client {
	t.Helper()
	return connect(t, kgo.ShareGroup(topic), kgo.ConsumeTopics(topic),
		kgo.FetchMaxWait(200*time.Millisecond))
}

// Возвращённую запись share group выдаёт снова, счётчик попыток растёт.
func TestShareGroupRedeliversReleased(t *testing.T) {
	t.Parallel()
	topic := newTopic(t, 1)
	shareGroup(t, topic)
	writeValues(t, topic, "задача")
	cl := worker(t, topic)
	for attempt := int32(1); attempt <= 3; attempt++ {
		r := read(t, cl, 1)[0]
		if r.DeliveryCount() != attempt {
			t.Errorf("попытка %d, счётчик %d", attempt, r.DeliveryCount())
		}
		r.Ack(kgo.AckRelease)
	}
}

// После пяти попыток запись уходит в архив, и её больше не выдают.
func TestShareGroupArchivesAfterFiveAttempts(t *testing.T) {
	t.Parallel()
	topic := newTopic(t, 1)
	shareGroup(t, topic)
	writeValues(t, topic, "ядовитая")
	cl := worker(t, topic)
	for range 5 {
		r := read(t, cl, 1)[0]
		if string(r.Value) != "ядовитая" {
			t.Fatalf("пришло %s", r.Value)
		}
		r.Ack(kgo.AckRelease)
	}
	writeValues(t, topic, "следующая")
	r := read(t, cl, 1)[0]
	r.Ack(kgo.AckAccept)
	if string(r.Value) != "следующая" {
		t.Errorf("шестой раз пришло %s", r.Value)
	}
}

// В share group работают все, даже если партиция одна.
func TestShareGroupHasMoreWorkersThanPartitions(t *testing.T) {
	t.Parallel()
	topic := newTopic(t, 1)
	shareGroup(t, topic)
	workers := []*kgo.Client{worker(t, topic), worker(t, topic)}
	busy := map[int]bool{}
	eventually(t, "обе стороны что-то получили", func() bool {
		writeValues(t, topic, "a", "b")
		for i, cl := range workers {
			ctx, cancel := context.WithTimeout(
				t.Context(), 300*time.Millisecond)
			fetches := cl.PollRecords(ctx, 1)
			cancel()
			for _, r := range fetches.Records() {
				r.Ack(kgo.AckAccept)
				busy[i] = true
			}
		}
		return len(busy) == len(workers)
	})
}

// Новая share group начинает с конца журнала.
func TestShareGroupStartsAtEndByDefault(t *testing.T) {
	t.Parallel()
	topic := newTopic(t, 1)
	writeValues(t, topic, "старая")
	cl := worker(t, topic)
	var first string
	eventually(t, "задача получена", func() bool {
		writeValues(t, topic, "новая")
		ctx, cancel := context.WithTimeout(
			t.Context(), 300*time.Millisecond)
		defer cancel()
		for _, r := range cl.PollFetches(ctx).Records() {
			first = string(r.Value)
			r.Ack(kgo.AckAccept)
			return true
		}
		return false
	})
	if first != "новая" {
		t.Errorf("первой пришла %s", first)
	}
}
