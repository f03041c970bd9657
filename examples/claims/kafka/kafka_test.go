// Утверждения о Kafka: каждое проверено на настоящем брокере.
package kafka

import (
	"context"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kgo"
)

// limit — срок, за который обязано произойти всё, чего ждёт тест.
const limit = 30 * time.Second

func addresses(t *testing.T) []string {
	t.Helper()
	list := os.Getenv("KAFKA_BROKERS")
	if list == "" {
		t.Fatal("нет переменной KAFKA_BROKERS: запускайте через " +
			"npm run examples -- claims/kafka")
	}
	return strings.Split(list, ",")
}

func within(t *testing.T) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), limit)
	t.Cleanup(cancel)
	return ctx
}

// connect создаёт клиента и закрывает его в конце теста.
func connect(t *testing.T, opts ...kgo.Opt) *kgo.Client {
	t.Helper()
	opts = append([]kgo.Opt{
		kgo.SeedBrokers(addresses(t)...),
		kgo.MetadataMinAge(100 * time.Millisecond),
		kgo.ProducerLinger(0),
	}, opts...)
	cl, err := kgo.NewClient(opts...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(cl.Close)
	return cl
}

func admin(t *testing.T) *kadm.Client {
	t.Helper()
	return kadm.NewClient(connect(t))
}

// newTopic создаёт топик; настройки — пары «имя=значение».
func newTopic(t *testing.T, partitions int32, settings ...string) string {
	t.Helper()
	configs := map[string]*string{}
	for _, setting := range settings {
		name, value, _ := strings.Cut(setting, "=")
		configs[name] = &value
	}
	name := fmt.Sprintf("%s-%x", t.Name(), time.Now().UnixNano())
	_, err := admin(t).CreateTopic(
		within(t), partitions, 1, configs, name)
	if err != nil {
		t.Fatal(err)
	}
	return name
}

// write отправляет записи и ждёт подтверждения каждой.
func write(t *testing.T, cl *kgo.Client, records ...*kgo.Record) {
	t.Helper()
	if err := cl.ProduceSync(within(t), records...).FirstErr(); err != nil {
		t.Fatal(err)
	}
}

// writeValues отправляет значения в партицию 0.
func writeValues(t *testing.T, topic string, values ...string) {
	t.Helper()
	cl := connect(t, kgo.RecordPartitioner(kgo.ManualPartitioner()))
	for _, value := range values {
		r := kgo.StringRecord(value)
		r.Topic = topic
		write(t, cl, r)
	}
}

// read ждёт ровно n записей.
func read(t *testing.T, cl *kgo.Client, n int) []*kgo.Record {
	t.Helper()
	ctx := within(t)
	var got []*kgo.Record
	for len(got) < n {
		fetches := cl.PollRecords(ctx, n-len(got))
		if err := fetches.Err(); err != nil {
			t.Fatalf("прочитано %d из %d: %v", len(got), n, err)
		}
		got = append(got, fetches.Records()...)
	}
	return got
}

func readValues(t *testing.T, cl *kgo.Client, n int) []string {
	t.Helper()
	return values(read(t, cl, n))
}

func values(records []*kgo.Record) []string {
	var list []string
	for _, r := range records {
		list = append(list, string(r.Value))
	}
	return list
}

// end — номер, который получит следующая запись партиции 0.
func end(t *testing.T, topic string) int64 {
	t.Helper()
	offsets, err := admin(t).ListEndOffsets(within(t), topic)
	if err != nil {
		t.Fatal(err)
	}
	o, _ := offsets.Lookup(topic, 0)
	if o.Err != nil {
		t.Fatal(o.Err)
	}
	return o.Offset
}

// committed — зафиксированная позиция группы; −1, если её нет.
func committed(t *testing.T, group, topic string) int64 {
	t.Helper()
	offsets, err := admin(t).FetchOffsets(within(t), group)
	if err != nil {
		t.Fatal(err)
	}
	o, ok := offsets.Lookup(topic, 0)
	if !ok {
		return -1
	}
	return o.At
}

// eventually ждёт, пока условие станет истинным.
func eventually(t *testing.T, what string, condition func() bool) {
	t.Helper()
	deadline := time.Now().Add(limit)
	for !condition() {
		if time.Now().After(deadline) {
			t.Fatalf("за %v не случилось: %s", limit, what)
		}
		time.Sleep(20 * time.Millisecond)
	}
}
