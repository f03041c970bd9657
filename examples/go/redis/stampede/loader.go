// Package stampede показывает лавину промахов и singleflight.
package stampede

import (
	"context"
	"sync"
	"time"

	"golang.org/x/sync/singleflight"
)

// Load — дорогое чтение источника.
type Load func(ctx context.Context, key string) (string, error)

// Cache — кеш в памяти, стоит на месте Redis.
type Cache struct {
	mu   sync.Mutex
	data map[string]string
}

func (c *Cache) get(key string) (string, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	v, ok := c.data[key]
	return v, ok
}

func (c *Cache) put(key, v string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.data == nil {
		c.data = make(map[string]string)
	}
	c.data[key] = v
}

// Naive: каждый промах идёт в источник сам.
type Naive struct {
	cache Cache
	load  Load
}

func (n *Naive) Get(ctx context.Context, key string) (string, error) {
	if v, ok := n.cache.get(key); ok {
		return v, nil
	}
	v, err := n.load(ctx, key)
	if err == nil {
		n.cache.put(key, v)
	}
	return v, err
}

// #region shared

const loadTimeout = 2 * time.Second

// Shared: одновременные промахи по ключу ждут один вызов.
type Shared struct {
	cache  Cache
	load   Load
	flight singleflight.Group
}

func (s *Shared) Get(ctx context.Context, key string) (string, error) {
	if v, ok := s.cache.get(key); ok {
		return v, nil
	}
	result := s.flight.DoChan(key, func() (any, error) {
		// Пока вставали в полёт, значение могло появиться.
		if v, ok := s.cache.get(key); ok {
			return v, nil
		}
		// Отмена одного запроса не рушит общий вызов,
		// но срок у него есть: зависший задержал бы всех.
		ctx, cancel := context.WithTimeout(
			context.WithoutCancel(ctx), loadTimeout)
		defer cancel()
		v, err := s.load(ctx, key)
		if err == nil {
			s.cache.put(key, v)
		}
		return v, err
	})
	select {
	case r := <-result:
		v, _ := r.Val.(string)
		return v, r.Err
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

// #endregion shared
