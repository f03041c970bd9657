package consumer

import (
	"context"
	"fmt"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/sqs"
	"github.com/aws/aws-sdk-go-v2/service/sqs/types"
)

// #region test
func TestVisibilityTimeout(t *testing.T) {
	for _, tc := range []struct {
		extend bool
		want   int
	}{{false, 2}, {true, 1}} {
		t.Run(fmt.Sprintf("extend=%t", tc.extend), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				got := handledTimes(t, tc.extend)
				t.Logf("обработано раз: %d", got)
				if got != tc.want {
					t.Errorf("обработано %d, ждали %d", got, tc.want)
				}
			})
		})
	}
}

// обработка 40 с, VisibilityTimeout 30 с, потребителей двое
func handledTimes(t *testing.T, extend bool) int {
	var mu sync.Mutex
	handled := 0
	c := &Consumer{
		Queue: &fakeQueue{}, URL: "jobs",
		Timeout: 30 * time.Second, Extend: extend,
		Handle: func(context.Context, types.Message) error {
			time.Sleep(40 * time.Second)
			mu.Lock()
			defer mu.Unlock()
			handled++
			return nil
		},
	}
	var wg sync.WaitGroup
	for i := range 2 {
		wg.Go(func() {
			// второй начинает ждать на 15 с позже первого
			time.Sleep(time.Duration(i) * 15 * time.Second)
			if err := c.Poll(t.Context()); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	return handled
}

// #endregion test

// fakeQueue — очередь из одного сообщения: моделирует только
// невидимость, long polling и удаление.
type fakeQueue struct {
	mu        sync.Mutex
	hidden    time.Time
	deleted   bool
	receipts  int
	lastValid string
}

func (q *fakeQueue) ReceiveMessage(
	ctx context.Context, in *sqs.ReceiveMessageInput,
	_ ...func(*sqs.Options),
) (*sqs.ReceiveMessageOutput, error) {
	deadline := time.Now().Add(
		time.Duration(in.WaitTimeSeconds) * time.Second)
	for time.Now().Before(deadline) {
		if m, ok := q.take(in.VisibilityTimeout); ok {
			return &sqs.ReceiveMessageOutput{
				Messages: []types.Message{m}}, nil
		}
		time.Sleep(time.Second)
	}
	return &sqs.ReceiveMessageOutput{}, nil
}

func (q *fakeQueue) take(timeout int32) (types.Message, bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.deleted || time.Now().Before(q.hidden) {
		return types.Message{}, false
	}
	q.hidden = time.Now().Add(time.Duration(timeout) * time.Second)
	q.receipts++
	q.lastValid = fmt.Sprintf("receipt-%d", q.receipts)
	return types.Message{ReceiptHandle: new(q.lastValid)}, true
}

func (q *fakeQueue) DeleteMessage(
	_ context.Context, in *sqs.DeleteMessageInput,
	_ ...func(*sqs.Options),
) (*sqs.DeleteMessageOutput, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	// старый ReceiptHandle: успех без удаления
	if *in.ReceiptHandle == q.lastValid {
		q.deleted = true
	}
	return &sqs.DeleteMessageOutput{}, nil
}

func (q *fakeQueue) ChangeMessageVisibility(
	_ context.Context, in *sqs.ChangeMessageVisibilityInput,
	_ ...func(*sqs.Options),
) (*sqs.ChangeMessageVisibilityOutput, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.hidden = time.Now().Add(
		time.Duration(in.VisibilityTimeout) * time.Second)
	return &sqs.ChangeMessageVisibilityOutput{}, nil
}
