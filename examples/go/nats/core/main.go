package main

import (
	"errors"
	"fmt"
	"log"
	"os"
	"sync/atomic"
	"time"

	"github.com/nats-io/nats.go"
)

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}

func run() error {
	nc, err := nats.Connect(os.Getenv("NATS_URL"))
	if err != nil {
		return err
	}
	defer nc.Close()

	// #region lost
	// подписчика ещё нет: ошибки не будет, сообщение пропадёт
	err = nc.Publish("orders.created", []byte("№ 0"))
	fmt.Println("публикация без подписчика:", err)
	// у запроса иначе: сервер сразу ответит, что слушать некому
	_, err = nc.Request("price.get", nil, time.Second)
	fmt.Println("запрос без подписчика:", err)
	if !errors.Is(err, nats.ErrNoResponders) {
		return err
	}
	// #endregion lost

	// #region queue
	var audit, workers atomic.Int64
	_, err = nc.Subscribe("orders.*", func(*nats.Msg) {
		audit.Add(1)
	})
	if err != nil {
		return err
	}
	// три участника группы mail: каждому — своя доля
	for range 3 {
		_, err = nc.QueueSubscribe("orders.created", "mail",
			func(*nats.Msg) { workers.Add(1) })
		if err != nil {
			return err
		}
	}
	for i := range 10 {
		body := fmt.Appendf(nil, "№ %d", i+1)
		if err := nc.Publish("orders.created", body); err != nil {
			return err
		}
	}
	// #endregion queue
	// Drain: дообработать полученное и закрыть соединение
	closed := make(chan struct{})
	nc.SetClosedHandler(func(*nats.Conn) { close(closed) })
	if err := nc.Drain(); err != nil {
		return err
	}
	<-closed
	fmt.Println("обычный подписчик получил:", audit.Load())
	fmt.Println("группа mail получила вместе:", workers.Load())
	return nil
}
