// Потребитель перестаёт брать новое и доделывает взятое.
package main

import (
	"context"
	"fmt"
	"time"
)

type message struct {
	id  int
	ack func(context.Context) error
}

// #region loop
// consume возвращается, когда взятое сообщение доделано.
func consume(
	ctx context.Context, in <-chan message,
	handle func(context.Context, message) error,
) {
	for {
		// Сначала отмена: select выбирает случай наугад.
		if ctx.Err() != nil {
			return
		}
		select {
		case <-ctx.Done():
			return
		case m, ok := <-in:
			if !ok {
				return
			}
			// Отмена не рвёт работу, но предел времени есть.
			work, cancel := context.WithTimeout(
				context.WithoutCancel(ctx), 5*time.Second)
			if err := handle(work, m); err == nil {
				err = m.ack(work)
				fmt.Println("подтверждение:", m.id, err)
			}
			cancel()
		}
	}
}

// #endregion loop

func main() {
	in := make(chan message, 3)
	for id := 1; id <= 3; id++ {
		in <- message{id: id, ack: func(ctx context.Context) error {
			// Отменённый контекст сорвал бы подтверждение.
			return ctx.Err()
		}}
	}
	ctx, shutdown := context.WithCancel(context.Background())
	consume(ctx, in,
		func(ctx context.Context, m message) error {
			if m.id == 2 {
				fmt.Println("сигнал пришёл во время", m.id)
				shutdown()
			}
			fmt.Println("обработано:", m.id, ctx.Err())
			return nil
		})
	fmt.Println("осталось брокеру:", len(in))
}
