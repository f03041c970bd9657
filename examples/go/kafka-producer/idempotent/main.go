// Ответ брокера потерян, продюсер повторяет запись (kfake).
package main

import (
	"context"
	"fmt"
	"log"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kfake"
	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kmsg"
)

func main() {
	if err := send("идемпотентный"); err != nil {
		log.Fatal(err)
	}
	err := send("обычный", kgo.DisableIdempotentWrite())
	if err != nil {
		log.Fatal(err)
	}
}

// #region send
func send(name string, opts ...kgo.Opt) error {
	broker, err := kfake.NewCluster(kfake.SeedTopics(1, "payments"))
	if err != nil {
		return err
	}
	defer broker.Close()
	// Первый запрос брокер применит, но ответит таймаутом.
	broker.Fault(kfake.Fault{
		Keys: []kmsg.Key{kmsg.Produce},
		Err:  kerr.RequestTimedOut,
	})

	ctx, cancel := context.WithTimeout(
		context.Background(), 10*time.Second)
	defer cancel()
	cl, err := kgo.NewClient(append(opts,
		kgo.SeedBrokers(broker.ListenAddrs()...),
		kgo.DefaultProduceTopic("payments"))...)
	if err != nil {
		return err
	}
	defer cl.Close()

	r := kgo.KeyStringRecord("order-42", "списать 100 ₽")
	// Один вызов: повтор делает сам клиент.
	if err := cl.ProduceSync(ctx, r).FirstErr(); err != nil {
		return err
	}
	ends, err := kadm.NewClient(cl).ListEndOffsets(ctx, "payments")
	if err != nil {
		return err
	}
	end, _ := ends.Lookup("payments", 0)
	fmt.Printf("%s продюсер: записей в логе %d\n",
		name, end.Offset)
	return nil
}

// #endregion send
