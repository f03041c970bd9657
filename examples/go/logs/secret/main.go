// LogValuer прячет секрет, но не внутри чужой структуры.
package main

import (
	"log/slog"
	"os"
)

// #region token

// Token не попадёт в лог сам.
type Token string

func (Token) LogValue() slog.Value {
	return slog.StringValue("[скрыто]")
}

type Request struct {
	User  string `json:"user"`
	Token Token  `json:"token"`
}

// #endregion token

// #region safe

// SafeRequest сам решает, что показать.
type SafeRequest Request

func (r SafeRequest) LogValue() slog.Value {
	return slog.GroupValue(
		slog.String("user", r.User),
		slog.Any("token", r.Token))
}

// #endregion safe

func main() {
	noTime := func(_ []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey || a.Key == slog.LevelKey {
			return slog.Attr{}
		}
		return a
	}
	log := slog.New(slog.NewJSONHandler(os.Stdout,
		&slog.HandlerOptions{ReplaceAttr: noTime}))
	req := Request{User: "anna", Token: "s3cr3t"}
	// #region use
	log.Info("само поле", "token", req.Token)
	log.Info("структура целиком", "req", req)
	log.Info("с LogValue у структуры", "req", SafeRequest(req))
	// #endregion use
}
