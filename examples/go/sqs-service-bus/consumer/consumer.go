// Package consumer читает очередь SQS и держит сообщение невидимым,
// пока идёт обработка.
package consumer

import (
	"context"
	"errors"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/sqs"
	"github.com/aws/aws-sdk-go-v2/service/sqs/types"
)

// API — три метода *sqs.Client, которые нужны потребителю.
type API interface {
	ReceiveMessage(context.Context, *sqs.ReceiveMessageInput,
		...func(*sqs.Options)) (*sqs.ReceiveMessageOutput, error)
	DeleteMessage(context.Context, *sqs.DeleteMessageInput,
		...func(*sqs.Options)) (*sqs.DeleteMessageOutput, error)
	ChangeMessageVisibility(context.Context,
		*sqs.ChangeMessageVisibilityInput, ...func(*sqs.Options),
	) (*sqs.ChangeMessageVisibilityOutput, error)
}

type Consumer struct {
	Queue   API
	URL     string
	Timeout time.Duration
	// Extend — продлевать невидимость во время обработки
	Extend bool
	Handle func(context.Context, types.Message) error
}

// #region poll
// Poll получает сообщение, обрабатывает и удаляет его.
func (c *Consumer) Poll(ctx context.Context) error {
	out, err := c.Queue.ReceiveMessage(ctx, &sqs.ReceiveMessageInput{
		QueueUrl:            &c.URL,
		MaxNumberOfMessages: 1,
		// long polling: пустой ответ не раньше чем через 20 с
		WaitTimeSeconds:   20,
		VisibilityTimeout: int32(c.Timeout.Seconds()),
	})
	if err != nil {
		return err
	}
	for _, m := range out.Messages {
		if err := c.handle(ctx, m); err != nil {
			// не удаляем: через VisibilityTimeout придёт снова
			return err
		}
		_, err := c.Queue.DeleteMessage(ctx, &sqs.DeleteMessageInput{
			QueueUrl: &c.URL, ReceiptHandle: m.ReceiptHandle,
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// #endregion poll

// #region extend
func (c *Consumer) handle(ctx context.Context, m types.Message) error {
	if !c.Extend {
		return c.Handle(ctx, m)
	}
	ctx, cancel := context.WithCancelCause(ctx)
	done := make(chan struct{})
	go func() {
		defer close(done)
		tick := time.NewTicker(c.Timeout / 2)
		defer tick.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-tick.C:
			}
			if err := c.extend(ctx, m); err != nil {
				// продлить не вышло: обработку пора прервать
				cancel(err)
				return
			}
		}
	}()
	err := c.Handle(ctx, m)
	cancel(nil)
	<-done
	if cause := context.Cause(ctx); err == nil &&
		!errors.Is(cause, context.Canceled) {
		err = cause
	}
	return err
}

func (c *Consumer) extend(ctx context.Context, m types.Message) error {
	_, err := c.Queue.ChangeMessageVisibility(ctx,
		&sqs.ChangeMessageVisibilityInput{
			QueueUrl: &c.URL, ReceiptHandle: m.ReceiptHandle,
			// отсчёт заново: ещё Timeout от этого момента
			VisibilityTimeout: int32(c.Timeout.Seconds()),
		})
	return err
}

// #endregion extend
