//go:build testcontainers

package containers

import (
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/testcontainers/testcontainers-go"
	"github.com/testcontainers/testcontainers-go/modules/kafka"
	"github.com/testcontainers/testcontainers-go/modules/postgres"
	"github.com/twmb/franz-go/pkg/kgo"
)

// #region postgres

func TestPostgres(t *testing.T) {
	pg, err := postgres.Run(t.Context(), "postgres:18-alpine",
		postgres.WithDatabase("app"),
		postgres.WithInitScripts("schema.sql"),
		// Ждать готовности, а не запуска процесса.
		postgres.BasicWaitStrategies(),
	)
	testcontainers.CleanupContainer(t, pg)
	if err != nil {
		t.Fatal(err)
	}

	// Порт на хосте случайный: спрашиваем адрес у контейнера.
	url, err := pg.ConnectionString(t.Context(), "sslmode=disable")
	if err != nil {
		t.Fatal(err)
	}
	conn, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	var n int
	row := conn.QueryRow(t.Context(), `SELECT count(*) FROM invoices`)
	if err := row.Scan(&n); err != nil {
		t.Fatal(err)
	}
}

// #endregion postgres

// #region kafka

func TestKafka(t *testing.T) {
	k, err := kafka.Run(t.Context(),
		"confluentinc/confluent-local:7.5.0",
		kafka.WithClusterID("test-cluster"),
	)
	testcontainers.CleanupContainer(t, k)
	if err != nil {
		t.Fatal(err)
	}

	brokers, err := k.Brokers(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	client, err := kgo.NewClient(kgo.SeedBrokers(brokers...),
		kgo.AllowAutoTopicCreation())
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	record := &kgo.Record{Topic: "orders", Value: []byte("создан")}
	sent := client.ProduceSync(t.Context(), record)
	if err := sent.FirstErr(); err != nil {
		t.Fatal(err)
	}
}

// #endregion kafka
