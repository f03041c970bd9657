// Рассылка и очередь с конкурирующими потребителями в NATS.
package main

import (
	"fmt"
	"log"
	"os"
	"sync/atomic"

	"github.com/nats-io/nats.go"
)

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}

// #region run
func run() error {
	nc, err := nats.Connect(os.Getenv("NATS_URL"))
	if err != nil {
		return err
	}
	defer nc.Close()

	var mail, audit, workers atomic.Int64
	count := func(n *atomic.Int64) nats.MsgHandler {
		return func(*nats.Msg) { n.Add(1) }
	}
	// Подписчики: каждый получит свою копию.
	if _, err := nc.Subscribe("orders", count(&mail)); err != nil {
		return err
	}
	if _, err := nc.Subscribe("orders", count(&audit)); err != nil {
		return err
	}
	// Группа из двух работников: сообщение достанется одному.
	for range 2 {
		_, err := nc.QueueSubscribe(
			"orders", "billing", count(&workers))
		if err != nil {
			return err
		}
	}
	for range 100 {
		if err := nc.Publish("orders", []byte("42")); err != nil {
			return err
		}
	}
	// Drain ждёт, пока обработчики закончат.
	done := make(chan struct{})
	nc.SetClosedHandler(func(*nats.Conn) { close(done) })
	if err := nc.Drain(); err != nil {
		return err
	}
	<-done
	fmt.Println("письма:", mail.Load(), "аудит:", audit.Load())
	fmt.Println("два работника billing вместе:", workers.Load())
	return nil
}

// #endregion run
