package kafka

import (
	"context"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"io"
	"net"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kmsg"
)

// losing теряет первый ответ на запрос Produce: брокер запись уже
// применил, а клиент вместо ответа видит обрыв соединения.
type losing struct {
	net.Conn
	lost    *atomic.Bool
	produce atomic.Bool
}

func (c *losing) Write(request []byte) (int, error) {
	// Длина, за ней ключ API; ключ Produce — ноль.
	if len(request) > 6 && binary.BigEndian.Uint16(request[4:]) == 0 {
		c.produce.Store(true)
	}
	return c.Conn.Write(request)
}

func (c *losing) Read(answer []byte) (int, error) {
	n, err := c.Conn.Read(answer)
	if err == nil && c.produce.Load() && c.lost.CompareAndSwap(false, true) {
		return 0, errors.Join(io.ErrUnexpectedEOF, c.Close())
	}
	return n, err
}

// recordsAfterLostAnswer отправляет запись один раз, ответ теряется.
func recordsAfterLostAnswer(t *testing.T, opts ...kgo.Opt) int64 {
	t.Helper()
	topic := newTopic(t, 1)
	var lost atomic.Bool
	dial := func(ctx context.Context, network, host string) (
		net.Conn, error,
	) {
		conn, err := new(net.Dialer).DialContext(ctx, network, host)
		return &losing{Conn: conn, lost: &lost}, err
	}
	cl := connect(t, append(opts,
		kgo.Dialer(dial), kgo.AlwaysRetryEOF())...)
	r := kgo.StringRecord("списать 100 ₽")
	r.Topic = topic
	write(t, cl, r)
	if !lost.Load() {
		t.Fatal("ответ не потерялся")
	}
	return end(t, topic)
}

// Ответ потерян, клиент повторил пакет — запись в журнале одна.
func TestIdempotentProducerWritesOnceAfterLostAnswer(t *testing.T) {
	if n := recordsAfterLostAnswer(t); n != 1 {
		t.Errorf("записей в журнале: %d", n)
	}
}

// Без идемпотентности тот же повтор даёт дубль.
func TestPlainProducerDuplicatesAfterLostAnswer(t *testing.T) {
	n := recordsAfterLostAnswer(t, kgo.DisableIdempotentWrite())
	if n != 2 {
		t.Errorf("записей в журнале: %d", n)
	}
}

// В franz-go идемпотентность включена: у записей есть producer id.
func TestIdempotenceIsOnByDefault(t *testing.T) {
	topic := newTopic(t, 1)
	for _, opts := range [][]kgo.Opt{
		nil, {kgo.DisableIdempotentWrite()},
	} {
		r := kgo.StringRecord("")
		r.Topic = topic
		write(t, connect(t, opts...), r)
	}
	got := read(t, connect(t, kgo.ConsumeTopics(topic)), 2)
	if got[0].ProducerID < 0 {
		t.Error("по умолчанию продюсер не идемпотентный")
	}
	if got[1].ProducerID >= 0 {
		t.Error("после отключения producer id остался")
	}
}

// batch собирает пакет из одной записи с данным порядковым номером.
func batch(id int64, epoch int16, sequence int32) []byte {
	record := kmsg.Record{Value: []byte("v")}
	record.Length = int32(len(record.AppendTo(nil)) - 1)
	b := kmsg.RecordBatch{
		PartitionLeaderEpoch: -1,
		Magic:                2,
		FirstTimestamp:       time.Now().UnixMilli(),
		MaxTimestamp:         time.Now().UnixMilli(),
		ProducerID:           id,
		ProducerEpoch:        epoch,
		FirstSequence:        sequence,
		NumRecords:           1,
		Records:              record.AppendTo(nil),
	}
	const lengthEnd, crcEnd = 12, 21
	b.Length = int32(len(b.AppendTo(nil)) - lengthEnd)
	table := crc32.MakeTable(crc32.Castagnoli)
	b.CRC = int32(crc32.Checksum(b.AppendTo(nil)[crcEnd:], table))
	return b.AppendTo(nil)
}

// sendBatch отправляет пакет без помощи клиента.
func sendBatch(t *testing.T, topic string, raw []byte) (int64, error) {
	t.Helper()
	cl := connect(t)
	topics, err := kadm.NewClient(cl).ListTopics(within(t), topic)
	if err != nil {
		t.Fatal(err)
	}
	partition := kmsg.NewProduceRequestTopicPartition()
	partition.Records = raw
	target := kmsg.NewProduceRequestTopic()
	target.Topic, target.TopicID = topic, topics[topic].ID
	target.Partitions = append(target.Partitions, partition)
	req := kmsg.NewPtrProduceRequest()
	req.Acks, req.TimeoutMillis = -1, 5000
	req.Topics = append(req.Topics, target)
	resp, err := req.RequestWith(within(t), cl)
	if err != nil {
		t.Fatal(err)
	}
	p := resp.Topics[0].Partitions[0]
	return p.BaseOffset, kerr.ErrorForCode(p.ErrorCode)
}

// Пакет с тем же номером не пишут, ответ — успех с прежним offset.
func TestRepeatedSequenceIsAnsweredWithOldOffset(t *testing.T) {
	topic := newTopic(t, 1)
	id, epoch, err := connect(t).ProducerID(within(t))
	if err != nil {
		t.Fatal(err)
	}
	for range 3 {
		offset, err := sendBatch(t, topic, batch(id, epoch, 0))
		if err != nil || offset != 0 {
			t.Errorf("offset %d, ошибка %v", offset, err)
		}
	}
	if n := end(t, topic); n != 1 {
		t.Errorf("записей в журнале: %d", n)
	}
}

// Пропуск в номерах пакетов — OUT_OF_ORDER_SEQUENCE_NUMBER.
func TestGapInSequenceIsRefused(t *testing.T) {
	topic := newTopic(t, 1)
	id, epoch, err := connect(t).ProducerID(within(t))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := sendBatch(t, topic, batch(id, epoch, 0)); err != nil {
		t.Fatal(err)
	}
	_, err = sendBatch(t, topic, batch(id, epoch, 5))
	if !errors.Is(err, kerr.OutOfOrderSequenceNumber) {
		t.Errorf("ответ брокера: %v", err)
	}
}

// Второй вызов отправки — вторая запись: содержимое не сравнивают.
func TestSecondCallIsSecondRecord(t *testing.T) {
	topic := newTopic(t, 1)
	cl := connect(t)
	for range 2 {
		r := kgo.KeyStringRecord("order-42", "списать 100 ₽")
		r.Topic = topic
		write(t, cl, r)
	}
	if n := end(t, topic); n != 2 {
		t.Errorf("записей в журнале: %d", n)
	}
}

// acks=1 в franz-go требует отключить идемпотентность.
func TestLeaderAckNeedsDisabledIdempotence(t *testing.T) {
	_, err := kgo.NewClient(kgo.RequiredAcks(kgo.LeaderAck()))
	if err == nil ||
		!strings.Contains(err.Error(), "idempotency requires acks=all") {
		t.Errorf("ошибка клиента: %v", err)
	}
}
