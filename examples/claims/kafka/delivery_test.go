package kafka

import (
	"slices"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kgo"
)

// run — один запуск потребителя; на записи crashOn процесс «падает»
// между двумя шагами. Возвращает то, что успел обработать.
func run(
	t *testing.T, topic string, commitFirst bool, crashOn string,
) []string {
	t.Helper()
	cl := connect(t,
		kgo.ConsumeTopics(topic),
		kgo.ConsumerGroup(topic),
		kgo.DisableAutoCommit(),
	)
	defer cl.Close()
	var done []string
	for {
		r := read(t, cl, 1)[0]
		order := string(r.Value)
		commit := func() {
			if err := cl.CommitRecords(within(t), r); err != nil {
				t.Fatal(err)
			}
		}
		process := func() { done = append(done, order) }

		first, second := process, commit
		if commitFirst {
			first, second = commit, process
		}
		first()
		if order == crashOn {
			return done
		}
		second()
		if order == "№3" {
			return done
		}
	}
}

// At-most-once: падение после фиксации и до обработки теряет заказ.
func TestCommitBeforeProcessingLoses(t *testing.T) {
	topic := newTopic(t, 1)
	writeValues(t, topic, "№1", "№2", "№3")
	done := run(t, topic, true, "№2")
	done = append(done, run(t, topic, true, "")...)
	if !slices.Equal(done, []string{"№1", "№3"}) {
		t.Errorf("обработано %v", done)
	}
}

// At-least-once: падение после обработки и до фиксации повторяет.
func TestProcessingBeforeCommitRepeats(t *testing.T) {
	topic := newTopic(t, 1)
	writeValues(t, topic, "№1", "№2", "№3")
	done := run(t, topic, false, "№2")
	done = append(done, run(t, topic, false, "")...)
	if !slices.Equal(done, []string{"№1", "№2", "№2", "№3"}) {
		t.Errorf("обработано %v", done)
	}
}

// Зафиксированный offset — номер следующей записи.
func TestCommittedOffsetIsNextRecord(t *testing.T) {
	topic := newTopic(t, 1)
	writeValues(t, topic, "0", "1", "2", "3", "4", "5")
	cl := connect(t, kgo.ConsumeTopics(topic),
		kgo.ConsumerGroup(topic), kgo.DisableAutoCommit())
	last := read(t, cl, 5)[4]
	if err := cl.CommitRecords(within(t), last); err != nil {
		t.Fatal(err)
	}
	if at := committed(t, topic, topic); last.Offset != 4 || at != 5 {
		t.Errorf("обработано %d, зафиксировано %d", last.Offset, at)
	}
	cl.Close()
	next := connect(t, kgo.ConsumeTopics(topic), kgo.ConsumerGroup(topic))
	if got := readValues(t, next, 1); got[0] != "5" {
		t.Errorf("после перезапуска прочитано %v", got)
	}
}

// Автофиксация franz-go засчитывает записи прошлого poll, не этого.
func TestAutocommitCountsPreviousPoll(t *testing.T) {
	topic := newTopic(t, 1)
	writeValues(t, topic, "0", "1", "2", "3", "4", "5")
	cl := connect(t, kgo.ConsumeTopics(topic), kgo.ConsumerGroup(topic),
		kgo.AutoCommitInterval(100*time.Millisecond))
	poll := func() {
		ctx := within(t)
		if n := cl.PollRecords(ctx, 3).NumRecords(); n != 3 {
			t.Fatalf("poll вернул %d", n)
		}
	}
	poll()
	poll()
	eventually(t, "прошлая порция зафиксирована", func() bool {
		return committed(t, topic, topic) == 3
	})
	// Ещё три срока автофиксации: текущая порция всё ещё не засчитана.
	time.Sleep(300 * time.Millisecond)
	if at := committed(t, topic, topic); at != 3 {
		t.Errorf("зафиксировано %d", at)
	}
}
