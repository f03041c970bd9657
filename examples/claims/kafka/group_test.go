package kafka

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kgo"
)

// member — участник группы, который помнит свои партиции.
type member struct {
	*kgo.Client
	mu     sync.Mutex
	own    map[int32]bool
	gaveUp []int32
}

func (m *member) partitions() []int32 {
	m.mu.Lock()
	defer m.mu.Unlock()
	return slices.Sorted(maps.Keys(m.own))
}

func (m *member) revoked() []int32 {
	m.mu.Lock()
	defer m.mu.Unlock()
	return slices.Sorted(slices.Values(m.gaveUp))
}

// join добавляет в группу, названную как топик, ещё одного участника.
func join(t *testing.T, topic string, opts ...kgo.Opt) *member {
	t.Helper()
	m := &member{own: map[int32]bool{}}
	type parts = map[string][]int32
	assigned := func(_ context.Context, _ *kgo.Client, p parts) {
		m.mu.Lock()
		defer m.mu.Unlock()
		for _, id := range p[topic] {
			m.own[id] = true
		}
	}
	lost := func(_ context.Context, _ *kgo.Client, p parts) {
		m.mu.Lock()
		defer m.mu.Unlock()
		for _, id := range p[topic] {
			delete(m.own, id)
			m.gaveUp = append(m.gaveUp, id)
		}
	}
	m.Client = connect(t, append([]kgo.Opt{
		kgo.ConsumeTopics(topic),
		kgo.ConsumerGroup(topic),
		kgo.DisableAutoCommit(),
		kgo.HeartbeatInterval(100 * time.Millisecond),
		kgo.OnPartitionsAssigned(assigned),
		kgo.OnPartitionsRevoked(lost),
		kgo.OnPartitionsLost(lost),
	}, opts...)...)
	return m
}

// shared ждёт, пока у каждого участника будет столько партиций.
func shared(t *testing.T, want []int, members ...*member) {
	t.Helper()
	got := make([]int, len(members))
	eventually(t, fmt.Sprint("раздача ", want), func() bool {
		total := map[int32]bool{}
		for i, m := range members {
			for _, id := range m.partitions() {
				total[id] = true
			}
			got[i] = len(m.partitions())
		}
		sum := 0
		for _, n := range got {
			sum += n
		}
		slices.Sort(got)
		// Ни одной партиции у двух сразу.
		return slices.Equal(got, want) && sum == len(total)
	})
}

// Группа делит партиции: каждую читает ровно один участник.
func TestGroupSharesPartitions(t *testing.T) {
	topic := newTopic(t, 4)
	a := join(t, topic)
	shared(t, []int{4}, a)
	b := join(t, topic)
	shared(t, []int{2, 2}, a, b)
}

// Потребителей больше, чем партиций: лишний простаивает.
func TestExtraConsumerIsIdle(t *testing.T) {
	topic := newTopic(t, 2)
	a, b, c := join(t, topic), join(t, topic), join(t, topic)
	shared(t, []int{0, 1, 1}, a, b, c)
	described, err := admin(t).DescribeGroups(within(t), topic)
	if err != nil {
		t.Fatal(err)
	}
	if n := len(described[topic].Members); n != 3 {
		t.Errorf("участников в группе: %d", n)
	}
}

// Участник ушёл — его партиции переходят к оставшимся.
func TestPartitionsMoveWhenMemberLeaves(t *testing.T) {
	topic := newTopic(t, 4)
	a, b := join(t, topic), join(t, topic)
	shared(t, []int{2, 2}, a, b)
	a.Close()
	shared(t, []int{4}, b)
}

// Незафиксированное новый владелец партиции читает снова.
func TestRebalanceRepeatsUncommitted(t *testing.T) {
	topic := newTopic(t, 1)
	writeValues(t, topic, "0", "1", "2")
	a := join(t, topic)
	records := read(t, a.Client, 3)
	if err := a.CommitRecords(within(t), records[0]); err != nil {
		t.Fatal(err)
	}
	a.Close()
	got := readValues(t, join(t, topic).Client, 2)
	if !slices.Equal(got, []string{"1", "2"}) {
		t.Errorf("новый владелец прочёл %v", got)
	}
}

// Eager: при ребалансировке отдают все партиции.
func TestEagerGivesUpEverything(t *testing.T) {
	topic := newTopic(t, 4)
	eager := kgo.Balancers(kgo.RoundRobinBalancer())
	a := join(t, topic, eager)
	shared(t, []int{4}, a)
	b := join(t, topic, eager)
	shared(t, []int{2, 2}, a, b)
	if got := a.revoked(); len(got) != 4 {
		t.Errorf("A отдал %v", got)
	}
}

// Cooperative: отдают только то, что переезжает.
func TestCooperativeGivesUpOnlyWhatMoves(t *testing.T) {
	topic := newTopic(t, 4)
	sticky := kgo.Balancers(kgo.CooperativeStickyBalancer())
	a := join(t, topic, sticky)
	shared(t, []int{4}, a)
	b := join(t, topic, sticky)
	shared(t, []int{2, 2}, a, b)
	if got := a.revoked(); !slices.Equal(got, b.partitions()) {
		t.Errorf("A отдал %v, B получил %v", got, b.partitions())
	}
}

// KIP-848: план считает координатор, отдают только то, что переезжает.
func TestServerSideAssignmentMovesOnlyWhatItMust(t *testing.T) {
	t.Parallel()
	topic := newTopic(t, 4)
	opts := []kgo.Opt{
		kgo.ServerSideBalancer(), kgo.Balancers(kgo.StickyBalancer()),
	}
	a := join(t, topic, opts...)
	shared(t, []int{4}, a)
	b := join(t, topic, opts...)
	shared(t, []int{2, 2}, a, b)
	if got := a.revoked(); !slices.Equal(got, b.partitions()) {
		t.Errorf("A отдал %v, B получил %v", got, b.partitions())
	}
	groups, err := admin(t).DescribeConsumerGroups(within(t), topic)
	if err != nil {
		t.Fatal(err)
	}
	g := groups[topic]
	if g.Err != nil || g.AssignorName == "" || len(g.Members) != 2 {
		t.Errorf("группа: %+v", g)
	}
}

// firstNew пишет новые записи, пока участник не прочтёт хоть одну.
func firstNew(t *testing.T, m *member, write func(value string)) string {
	t.Helper()
	var first string
	eventually(t, "участник что-то прочёл", func() bool {
		write("новое")
		ctx, cancel := context.WithTimeout(
			t.Context(), 200*time.Millisecond)
		defer cancel()
		for _, r := range m.PollFetches(ctx).Records() {
			first = string(r.Value)
			return true
		}
		return false
	})
	return first
}

// Новая группа: earliest читает всё, latest — только новое.
func TestNewGroupStartsWhereResetSays(t *testing.T) {
	topic := newTopic(t, 1)
	writeValues(t, topic, "старое")
	start := func(name string, at kgo.Offset) *member {
		return join(t, topic, kgo.ConsumerGroup(topic+name),
			kgo.ConsumeResetOffset(at))
	}
	earliest := start("earliest", kgo.NewOffset().AtStart())
	if got := readValues(t, earliest.Client, 1); got[0] != "старое" {
		t.Errorf("earliest: %v", got)
	}
	latest := start("latest", kgo.NewOffset().AtEnd())
	got := firstNew(t, latest, func(value string) {
		writeValues(t, topic, value)
	})
	if got != "новое" {
		t.Errorf("latest: %s", got)
	}
}

// Позиция указывает на удалённое — OFFSET_OUT_OF_RANGE; с earliest
// пропуск молчаливый, с latest пропускается весь журнал.
func TestPositionBelowLogStartIsOutOfRange(t *testing.T) {
	topic := newTopic(t, 1)
	for i := range 10 {
		writeValues(t, topic, fmt.Sprint(i))
	}
	var at, cut kadm.Offsets
	at.AddOffset(topic, 0, 2, -1)
	cut.AddOffset(topic, 0, 6, -1)
	if _, err := admin(t).DeleteRecords(within(t), cut); err != nil {
		t.Fatal(err)
	}
	open := func(name string, reset kgo.Offset) *member {
		group := topic + name
		err := admin(t).CommitAllOffsets(within(t), group, at)
		if err != nil {
			t.Fatal(err)
		}
		return join(t, topic, kgo.ConsumerGroup(group),
			kgo.ConsumeResetOffset(reset))
	}

	none := open("none", kgo.NoResetOffset())
	err := none.PollFetches(within(t)).Err()
	if !errors.Is(err, kerr.OffsetOutOfRange) {
		t.Errorf("none: %v", err)
	}
	earliest := open("earliest", kgo.NewOffset().AtStart())
	if got := readValues(t, earliest.Client, 1); got[0] != "6" {
		t.Errorf("earliest начал с %v", got)
	}
	latest := open("latest", kgo.NewOffset().AtEnd())
	got := firstNew(t, latest, func(value string) {
		writeValues(t, topic, value)
	})
	if got != "новое" {
		t.Errorf("latest начал с %s", got)
	}
}

// На новой партиции позиции нет: latest пропускает то, что попало
// туда до первого чтения.
func TestLatestMissesRecordsOfNewPartition(t *testing.T) {
	topic := newTopic(t, 1)
	latest := kgo.ConsumeResetOffset(kgo.NewOffset().AtEnd())
	a := join(t, topic, latest)
	shared(t, []int{1}, a)
	a.Close()
	answer, err := admin(t).UpdatePartitions(within(t), 2, topic)
	if err != nil || answer.Error() != nil {
		t.Fatal(err, answer.Error())
	}
	send := func(value string) {
		cl := connect(t, kgo.RecordPartitioner(kgo.ManualPartitioner()))
		r := kgo.StringRecord(value)
		r.Topic, r.Partition = topic, 1
		write(t, cl, r)
	}
	eventually(t, "клиент увидел новую партицию", func() bool {
		topics, err := admin(t).ListTopics(within(t), topic)
		return err == nil && len(topics[topic].Partitions) == 2
	})
	send("до первого чтения")
	b := join(t, topic, latest)
	shared(t, []int{2}, b)
	if got := firstNew(t, b, send); got != "новое" {
		t.Errorf("прочитано %v", got)
	}
}
