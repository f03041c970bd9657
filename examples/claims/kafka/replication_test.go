package kafka

import (
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"sync"
	"syscall"
	"testing"

	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kmsg"
)

// Топики на двух брокерах; первым в списке реплик стоит лидер.
var replicated = map[string]struct {
	replicas    []int32
	minReplicas string
}{
	"strict":   {[]int32{1, 2}, "2"},
	"failover": {[]int32{2, 1}, "1"},
}

var prepare sync.Once

// withLostReplica добавляет второй брокер, создаёт топики с двумя
// репликами, пишет по записи и останавливает второй брокер.
// Один раз на все тесты файла.
func withLostReplica(t *testing.T) {
	t.Helper()
	prepare.Do(func() {
		stop := startBroker(t)
		for topic := range replicated {
			createOn(t, topic)
			r := kgo.StringRecord("до отказа")
			r.Topic = topic
			write(t, connect(t), r)
		}
		stop()
		eventually(t, "в ISR остался брокер 1", func() bool {
			topics, err := admin(t).ListTopics(within(t))
			if err != nil {
				return false
			}
			for topic := range replicated {
				p := topics[topic].Partitions[0]
				if p.Leader != 1 || !slices.Equal(p.ISR, []int32{1}) {
					return false
				}
			}
			return true
		})
	})
}

// startBroker запускает брокер 2 и ждёт, пока его примет кластер.
func startBroker(t *testing.T) (stop func()) {
	t.Helper()
	meta, err := admin(t).BrokerMetadata(within(t))
	if err != nil {
		t.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	own := listener.Addr().String()
	if err := listener.Close(); err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	create := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	create("meta.properties", fmt.Sprintf(
		"version=1\nnode.id=2\ncluster.id=%s\n", meta.Cluster))
	config := create("server.properties", fmt.Sprintf(`
process.roles=broker
node.id=2
controller.quorum.voters=1@%s
controller.listener.names=CONTROLLER
listeners=PLAINTEXT://%s
log.dirs=%s
`, os.Getenv("KAFKA_CONTROLLER"), own, dir))
	java := exec.Command("java", "-Xmx256m", "-XX:+UseSerialGC",
		"-XX:TieredStopAtLevel=1", "-cp", os.Getenv("KAFKA_CLASSPATH"),
		"kafka.Kafka", config)
	if err := java.Start(); err != nil {
		t.Fatal(err)
	}
	stop = sync.OnceFunc(func() {
		_ = java.Process.Signal(syscall.SIGTERM)
		_ = java.Wait()
	})
	t.Cleanup(stop)
	eventually(t, "второй брокер в кластере", func() bool {
		meta, err := admin(t).BrokerMetadata(within(t))
		return err == nil && len(meta.Brokers) == 2
	})
	return stop
}

func createOn(t *testing.T, topic string) {
	t.Helper()
	wanted := replicated[topic]
	setting := kmsg.NewCreateTopicsRequestTopicConfig()
	setting.Name = "min.insync.replicas"
	setting.Value = &wanted.minReplicas
	place := kmsg.NewCreateTopicsRequestTopicReplicaAssignment()
	place.Replicas = wanted.replicas
	target := kmsg.NewCreateTopicsRequestTopic()
	target.Topic = topic
	target.NumPartitions, target.ReplicationFactor = -1, -1
	target.Configs = append(target.Configs, setting)
	target.ReplicaAssignment = append(target.ReplicaAssignment, place)
	req := kmsg.NewPtrCreateTopicsRequest()
	req.Topics = append(req.Topics, target)
	resp, err := req.RequestWith(within(t), connect(t))
	if err == nil {
		err = kerr.ErrorForCode(resp.Topics[0].ErrorCode)
	}
	if err != nil {
		t.Fatal(err)
	}
}

func send(t *testing.T, topic string, opts ...kgo.Opt) error {
	t.Helper()
	cl := connect(t, append(opts, kgo.RecordRetries(0))...)
	r := kgo.StringRecord("после отказа")
	r.Topic = topic
	return cl.ProduceSync(within(t), r).FirstErr()
}

// В ISR меньше min.insync.replicas: acks=all получает отказ.
func TestAcksAllIsRefusedBelowMinInsyncReplicas(t *testing.T) {
	withLostReplica(t)
	if err := send(t, "strict"); !errors.Is(err, kerr.NotEnoughReplicas) {
		t.Errorf("ответ брокера: %v", err)
	}
}

// acks=1 минимум не отвергает, но читатель такой записи не видит.
func TestLeaderAckBelowMinInsyncReplicasIsInvisible(t *testing.T) {
	withLostReplica(t)
	before := end(t, "strict")
	err := send(t, "strict", kgo.RequiredAcks(kgo.LeaderAck()),
		kgo.DisableIdempotentWrite())
	if err != nil {
		t.Fatal(err)
	}
	if after := end(t, "strict"); after != before {
		t.Errorf("граница видимости ушла с %d на %d", before, after)
	}
}

// Лидер ушёл — новым стала реплика из ISR, подтверждённое на месте.
func TestReplicaFromISRBecomesLeader(t *testing.T) {
	withLostReplica(t)
	cl := connect(t, kgo.ConsumeTopics("failover"))
	if got := readValues(t, cl, 1); got[0] != "до отказа" {
		t.Errorf("прочитано %v", got)
	}
}

// Минимум больше числа реплик не действует: брокер берёт меньшее.
func TestMinInsyncReplicasIsCappedByReplicas(t *testing.T) {
	topic := newTopic(t, 1, "min.insync.replicas=2")
	if err := send(t, topic); err != nil {
		t.Errorf("ответ брокера: %v", err)
	}
}
