package kafka

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"slices"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kgo"
)

// murmur2 — хеш Java-клиента, переписанный из Utils.murmur2.
func murmur2(key []byte) uint32 {
	const m, seed = 0x5bd1e995, 0x9747b28c
	h := seed ^ uint32(len(key))
	for ; len(key) >= 4; key = key[4:] {
		k := binary.LittleEndian.Uint32(key) * m
		k ^= k >> 24
		h = h*m ^ k*m
	}
	switch len(key) {
	case 3:
		h ^= uint32(key[2]) << 16
		fallthrough
	case 2:
		h ^= uint32(key[1]) << 8
		fallthrough
	case 1:
		h = (h ^ uint32(key[0])) * m
	}
	h = (h ^ h>>13) * m
	return h ^ h>>15
}

func byMurmur2(key string, partitions uint32) int32 {
	h := murmur2([]byte(key)) & 0x7fffffff
	return int32(h % partitions)
}

func byCRC32(key string, partitions uint32) int32 {
	h := crc32.ChecksumIEEE([]byte(key))
	return int32(h % partitions)
}

func orders(n int) []string {
	var keys []string
	for i := range n {
		keys = append(keys, fmt.Sprintf("order-%d", 41+i))
	}
	return keys
}

// Партиция ключа — murmur2 без знака по модулю числа партиций.
func TestKeyGoesToPartitionByMurmur2(t *testing.T) {
	topic := newTopic(t, 6)
	cl := connect(t)
	for _, key := range orders(50) {
		for range 2 {
			r := kgo.KeyStringRecord(key, "")
			r.Topic = topic
			write(t, cl, r)
			if want := byMurmur2(key, 6); r.Partition != want {
				t.Errorf("%s: партиция %d, по хешу %d",
					key, r.Partition, want)
			}
		}
	}
}

// librdkafka по умолчанию берёт CRC32, и партиция выходит другой.
func TestDefaultHashOfLibrdkafkaGivesOtherPartition(t *testing.T) {
	moved := 0
	for _, key := range orders(6) {
		if byMurmur2(key, 6) != byCRC32(key, 6) {
			moved++
		}
	}
	if moved != 4 {
		t.Errorf("разошлись %d ключей из 6", moved)
	}
}

// Записи одной партиции читаются в порядке записи, offset растёт.
func TestOrderIsKeptWithinPartition(t *testing.T) {
	topic := newTopic(t, 3)
	cl := connect(t)
	const perKey = 40
	for i := range perKey {
		for _, key := range orders(6) {
			r := kgo.KeyStringRecord(key, fmt.Sprint(i))
			r.Topic = topic
			cl.Produce(within(t), r, nil)
		}
	}
	if err := cl.Flush(within(t)); err != nil {
		t.Fatal(err)
	}

	reader := connect(t, kgo.ConsumeTopics(topic))
	next, offset := map[string]int{}, map[int32]int64{}
	for _, r := range read(t, reader, 6*perKey) {
		if got := string(r.Value); got != fmt.Sprint(next[string(r.Key)]) {
			t.Fatalf("ключ %s: пришло событие %s не по порядку", r.Key, got)
		}
		if r.Offset != offset[r.Partition] {
			t.Fatalf("партиция %d: offset %d", r.Partition, r.Offset)
		}
		next[string(r.Key)]++
		offset[r.Partition]++
	}
}

// Между партициями порядка нет: читатель получает их порциями.
func TestNoOrderBetweenPartitions(t *testing.T) {
	topic := newTopic(t, 2)
	cl := connect(t, kgo.RecordPartitioner(kgo.ManualPartitioner()))
	var written []string
	for i := range 10 {
		r := kgo.StringRecord(fmt.Sprint(i))
		r.Topic, r.Partition = topic, int32(i%2)
		write(t, cl, r)
		written = append(written, fmt.Sprint(i))
	}
	got := readValues(t, connect(t, kgo.ConsumeTopics(topic)), 10)
	if slices.Equal(got, written) {
		t.Errorf("порядок топика сохранился: %v", got)
	}
}

// Чтение ничего не удаляет: вторая группа читает всё с начала.
func TestEveryGroupReadsWholeTopic(t *testing.T) {
	topic := newTopic(t, 1)
	writeValues(t, topic, "a", "b", "c")
	for _, group := range []string{"billing", "analytics"} {
		cl := connect(t, kgo.ConsumeTopics(topic),
			kgo.ConsumerGroup(topic+group))
		got := readValues(t, cl, 3)
		if !slices.Equal(got, []string{"a", "b", "c"}) {
			t.Errorf("%s прочла %v", group, got)
		}
	}
}

// После добавления партиций ключ уходит в другую, записи остаются.
func TestAddingPartitionsMovesKeys(t *testing.T) {
	topic := newTopic(t, 6)
	send := func(key string) int32 {
		r := kgo.KeyStringRecord(key, key)
		r.Topic = topic
		write(t, connect(t), r)
		return r.Partition
	}
	before := map[string]int32{}
	for _, key := range orders(6) {
		before[key] = send(key)
	}
	answer, err := admin(t).UpdatePartitions(within(t), 8, topic)
	if err != nil || answer.Error() != nil {
		t.Fatal(err, answer.Error())
	}
	eventually(t, "клиент увидел 8 партиций", func() bool {
		topics, err := admin(t).ListTopics(within(t), topic)
		return err == nil && len(topics[topic].Partitions) == 8
	})

	moved := 0
	for _, key := range orders(6) {
		after := send(key)
		if want := byMurmur2(key, 8); after != want {
			t.Errorf("%s: партиция %d, ждали %d", key, after, want)
		}
		if after != before[key] {
			moved++
		}
	}
	if moved != 4 {
		t.Errorf("переехали %d ключей из 6", moved)
	}
	// Первые шесть записей лежат там же, где лежали.
	found := map[string][]int32{}
	for _, r := range read(t, connect(t, kgo.ConsumeTopics(topic)), 12) {
		found[string(r.Key)] = append(found[string(r.Key)], r.Partition)
	}
	for key, old := range before {
		if !slices.Contains(found[key], old) {
			t.Errorf("%s: старая запись ушла из партиции %d", key, old)
		}
	}
}

// Уменьшить число партиций нельзя.
func TestPartitionsCannotBeRemoved(t *testing.T) {
	topic := newTopic(t, 6)
	answer, err := admin(t).UpdatePartitions(within(t), 3, topic)
	if err != nil {
		t.Fatal(err)
	}
	if err := answer.Error(); !errors.Is(err, kerr.InvalidPartitions) {
		t.Errorf("ответ брокера: %v", err)
	}
}

// Запись с отметкой больше чем на час из будущего отвергается.
func TestTimestampFromFutureIsRejected(t *testing.T) {
	topic := newTopic(t, 1)
	send := func(ahead time.Duration) error {
		r := kgo.StringRecord("")
		r.Topic, r.Timestamp = topic, time.Now().Add(ahead)
		return connect(t).ProduceSync(within(t), r).FirstErr()
	}
	if err := send(2 * time.Hour); !errors.Is(err, kerr.InvalidTimestamp) {
		t.Errorf("на два часа вперёд: %v", err)
	}
	if err := send(30 * time.Minute); err != nil {
		t.Errorf("на полчаса вперёд: %v", err)
	}
}

// Сжатие оставляет последнее значение ключа, номера не меняются.
func TestCompactionKeepsLastValueOfKey(t *testing.T) {
	t.Parallel()
	topic := newTopic(t, 1, "cleanup.policy=compact",
		"segment.ms=100", "min.cleanable.dirty.ratio=0.01")
	cl := connect(t)
	send := func(key, value string) {
		r := kgo.KeyStringRecord(key, value)
		r.Topic = topic
		write(t, cl, r)
	}
	send("user-1", "old")
	send("user-2", "b")
	send("user-1", "new")
	// Активный сегмент не сжимают: новая запись закрывает старый.
	time.Sleep(150 * time.Millisecond)
	send("user-3", "c")

	var got []string
	eventually(t, "user-1 = old исчезла из журнала", func() bool {
		got = nil
		reader := connect(t, kgo.ConsumeTopics(topic))
		for last := int64(-1); last < 3; {
			r := read(t, reader, 1)[0]
			last = r.Offset
			got = append(got,
				fmt.Sprintf("%d:%s=%s", r.Offset, r.Key, r.Value))
		}
		reader.Close()
		return len(got) < 4
	})
	want := []string{"1:user-2=b", "2:user-1=new", "3:user-3=c"}
	if !slices.Equal(got, want) {
		t.Errorf("в журнале %v", got)
	}
}

// Запись без ключа в сжимаемый топик брокер отвергает.
func TestCompactedTopicRejectsRecordWithoutKey(t *testing.T) {
	topic := newTopic(t, 1, "cleanup.policy=compact")
	r := kgo.StringRecord("без ключа")
	r.Topic = topic
	err := connect(t).ProduceSync(within(t), r).FirstErr()
	if !errors.Is(err, kerr.InvalidRecord) {
		t.Errorf("ответ брокера: %v", err)
	}
}
