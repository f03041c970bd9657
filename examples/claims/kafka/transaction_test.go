package kafka

import (
	"context"
	"errors"
	"slices"
	"testing"

	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kgo"
)

// transaction пишет значение и фиксирует или отменяет.
func transaction(
	t *testing.T, cl *kgo.Client, value string, how kgo.TransactionEndTry,
) {
	t.Helper()
	if err := cl.BeginTransaction(); err != nil {
		t.Fatal(err)
	}
	write(t, cl, kgo.StringRecord(value))
	if err := cl.EndTransaction(within(t), how); err != nil {
		t.Fatal(err)
	}
}

func producerOf(t *testing.T, topic string) *kgo.Client {
	t.Helper()
	return connect(t, kgo.DefaultProduceTopic(topic),
		kgo.TransactionalID(topic))
}

func readerOf(
	t *testing.T, topic string, level kgo.IsolationLevel,
) *kgo.Client {
	t.Helper()
	return connect(t, kgo.ConsumeTopics(topic),
		kgo.FetchIsolationLevel(level))
}

// Отменённая запись лежит в журнале, read_committed её не отдаёт.
func TestAbortedRecordIsSkippedByReadCommitted(t *testing.T) {
	topic := newTopic(t, 1)
	cl := producerOf(t, topic)
	transaction(t, cl, "отменено", kgo.TryAbort)
	transaction(t, cl, "принято", kgo.TryCommit)

	dirty := read(t, readerOf(t, topic, kgo.ReadUncommitted()), 2)
	if got := values(dirty); !slices.Equal(got,
		[]string{"отменено", "принято"}) {
		t.Errorf("read_uncommitted: %v", got)
	}
	clean := read(t, readerOf(t, topic, kgo.ReadCommitted()), 1)
	if got := string(clean[0].Value); got != "принято" {
		t.Errorf("read_committed: %s", got)
	}
	// Маркеры отмены и фиксации тоже заняли по номеру.
	if clean[0].Offset != 2 || end(t, topic) != 4 {
		t.Errorf("offset %d, конец журнала %d",
			clean[0].Offset, end(t, topic))
	}
}

// Уровень изоляции по умолчанию — read_uncommitted.
func TestDefaultIsolationIsReadUncommitted(t *testing.T) {
	topic := newTopic(t, 1)
	transaction(t, producerOf(t, topic), "отменено", kgo.TryAbort)
	got := readValues(t, connect(t, kgo.ConsumeTopics(topic)), 1)
	if got[0] != "отменено" {
		t.Errorf("прочитано %v", got)
	}
}

// Открытая транзакция задерживает read_committed на всём, что позже.
func TestOpenTransactionHoldsReadCommitted(t *testing.T) {
	topic := newTopic(t, 1)
	cl := producerOf(t, topic)
	if err := cl.BeginTransaction(); err != nil {
		t.Fatal(err)
	}
	write(t, cl, kgo.StringRecord("в транзакции"))
	writeValues(t, topic, "обычная")

	if n := end(t, topic); n != 2 {
		t.Fatalf("конец журнала %d", n)
	}
	stable := func() int64 {
		offsets, err := admin(t).ListCommittedOffsets(within(t), topic)
		if err != nil {
			t.Fatal(err)
		}
		o, _ := offsets.Lookup(topic, 0)
		return o.Offset
	}
	if n := stable(); n != 0 {
		t.Errorf("read_committed читает до %d", n)
	}
	if err := cl.EndTransaction(within(t), kgo.TryCommit); err != nil {
		t.Fatal(err)
	}
	eventually(t, "граница сдвинулась", func() bool {
		return stable() == 3
	})
	got := readValues(t, readerOf(t, topic, kgo.ReadCommitted()), 2)
	if !slices.Equal(got, []string{"в транзакции", "обычная"}) {
		t.Errorf("прочитано %v", got)
	}
}

// Новый экземпляр с тем же transactional.id отсекает прежний.
func TestNewInstanceFencesOldOne(t *testing.T) {
	topic := newTopic(t, 1)
	zombie := producerOf(t, topic)
	if err := zombie.BeginTransaction(); err != nil {
		t.Fatal(err)
	}
	write(t, zombie, kgo.StringRecord("зомби"))

	transaction(t, producerOf(t, topic), "новый", kgo.TryCommit)

	err := zombie.EndTransaction(within(t), kgo.TryCommit)
	if !errors.Is(err, kerr.ProducerFenced) &&
		!errors.Is(err, kerr.InvalidProducerEpoch) {
		t.Errorf("фиксация прежнего: %v", err)
	}
	got := readValues(t, readerOf(t, topic, kgo.ReadCommitted()), 1)
	if got[0] != "новый" {
		t.Errorf("прочитано %v", got)
	}
}

// С 4.0 эпоха продюсера растёт на каждой транзакции.
func TestEpochGrowsWithEveryTransaction(t *testing.T) {
	topic := newTopic(t, 1)
	cl := producerOf(t, topic)
	for range 3 {
		transaction(t, cl, "", kgo.TryCommit)
	}
	got := read(t, readerOf(t, topic, kgo.ReadCommitted()), 3)
	for i, r := range got[1:] {
		if r.ProducerEpoch != got[i].ProducerEpoch+1 {
			t.Errorf("эпоха %d после %d",
				r.ProducerEpoch, got[i].ProducerEpoch)
		}
	}
}

// Прочитать, обработать, записать: падение до commit возвращает и
// offset входа, второй проход даёт результат, видимый один раз.
func TestReadProcessWriteHasEffectOnce(t *testing.T) {
	in, out := newTopic(t, 1), newTopic(t, 1)
	writeValues(t, in, "заказ 42")
	pass := func(how kgo.TransactionEndTry) {
		s, err := kgo.NewGroupTransactSession(
			kgo.SeedBrokers(addresses(t)...),
			kgo.TransactionalID(in),
			kgo.ConsumerGroup(in),
			kgo.ConsumeTopics(in),
			kgo.DefaultProduceTopic(out),
			kgo.FetchIsolationLevel(kgo.ReadCommitted()),
		)
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		ctx, cancel := context.WithTimeout(t.Context(), limit)
		defer cancel()
		fetches := s.PollFetches(ctx)
		if err := fetches.Err(); err != nil {
			t.Fatal(err)
		}
		if err := s.Begin(); err != nil {
			t.Fatal(err)
		}
		for _, r := range fetches.Records() {
			r := kgo.StringRecord("счёт на " + string(r.Value))
			if err := s.ProduceSync(ctx, r).FirstErr(); err != nil {
				t.Fatal(err)
			}
		}
		if _, err := s.End(ctx, how); err != nil {
			t.Fatal(err)
		}
	}

	pass(kgo.TryAbort)
	if at := committed(t, in, in); at > 0 {
		t.Errorf("отмена зафиксировала вход: %d", at)
	}
	pass(kgo.TryCommit)
	if at := committed(t, in, in); at != 1 {
		t.Errorf("вход зафиксирован на %d", at)
	}
	dirty := readValues(t, readerOf(t, out, kgo.ReadUncommitted()), 2)
	if dirty[0] != dirty[1] {
		t.Errorf("в журнале %v", dirty)
	}
	// Третья запись отделяет конец: больше между ними ничего нет.
	writeValues(t, out, "конец")
	clean := readValues(t, readerOf(t, out, kgo.ReadCommitted()), 2)
	if !slices.Equal(clean, []string{"счёт на заказ 42", "конец"}) {
		t.Errorf("read_committed: %v", clean)
	}
}
