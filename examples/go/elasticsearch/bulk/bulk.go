// Package bulk пишет документы через _bulk и разбирает ответ
// по каждому документу.
package bulk

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
)

type Doc struct {
	ID      string
	Version int64
	Source  any
}

// #region result
type response struct {
	Errors bool `json:"errors"`
	Items  []struct {
		Index struct {
			ID     string `json:"_id"`
			Status int    `json:"status"`
			Error  *struct {
				Type   string `json:"type"`
				Reason string `json:"reason"`
			} `json:"error"`
		} `json:"index"`
	} `json:"items"`
}

// Failed: документ → причина. HTTP 200 ещё не успех.
func (r response) Failed() map[string]string {
	failed := map[string]string{}
	for _, item := range r.Items {
		// 409: в индексе уже версия новее, это не сбой
		if it := item.Index; it.Error != nil && it.Status != 409 {
			failed[it.ID] = it.Error.Type + ": " + it.Error.Reason
		}
	}
	return failed
}

// #endregion result

// Index отправляет документы одним запросом.
func Index(
	ctx context.Context, c *http.Client, url string, docs []Doc,
) (map[string]string, error) {
	// #region request
	var body bytes.Buffer
	enc := json.NewEncoder(&body)
	for _, d := range docs {
		// external: старое событие не затрёт новое
		meta := map[string]any{"index": map[string]any{
			"_id": d.ID, "version": d.Version,
			"version_type": "external",
		}}
		if err := enc.Encode(meta); err != nil {
			return nil, err
		}
		if err := enc.Encode(d.Source); err != nil {
			return nil, err
		}
	}
	// #endregion request
	req, err := http.NewRequestWithContext(
		ctx, http.MethodPost, url, &body)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", "application/x-ndjson")
	resp, err := c.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("bulk: %s", resp.Status)
	}
	var r response
	if err := json.NewDecoder(resp.Body).Decode(&r); err != nil {
		return nil, err
	}
	return r.Failed(), nil
}
