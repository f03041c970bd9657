// Обработчик slog, который берёт trace_id из контекста.
package main

import (
	"context"
	"log/slog"
	"os"

	"go.opentelemetry.io/otel/trace"
)

// #region handler

type traceHandler struct{ slog.Handler }

func (h traceHandler) Handle(
	ctx context.Context, r slog.Record) error {
	if sc := trace.SpanContextFromContext(ctx); sc.IsValid() {
		r.AddAttrs(
			slog.String("trace_id", sc.TraceID().String()),
			slog.String("span_id", sc.SpanID().String()))
	}
	return h.Handler.Handle(ctx, r)
}

// Без этих двух методов With вернёт обработчик без обёртки.
func (h traceHandler) WithAttrs(as []slog.Attr) slog.Handler {
	return traceHandler{h.Handler.WithAttrs(as)}
}

func (h traceHandler) WithGroup(name string) slog.Handler {
	return traceHandler{h.Handler.WithGroup(name)}
}

// #endregion handler

// broken обёртывает только Handle.
type broken struct{ slog.Handler }

func (h broken) Handle(
	ctx context.Context, r slog.Record) error {
	return traceHandler(h).Handle(ctx, r)
}

func noTime(_ []string, a slog.Attr) slog.Attr {
	if a.Key == slog.TimeKey {
		return slog.Attr{}
	}
	return a
}

func main() {
	base := slog.NewTextHandler(os.Stdout,
		&slog.HandlerOptions{ReplaceAttr: noTime})
	ctx := trace.ContextWithSpanContext(context.Background(),
		trace.NewSpanContext(trace.SpanContextConfig{
			TraceID: trace.TraceID{15: 1},
			SpanID:  trace.SpanID{7: 2},
		}))
	// #region use
	log := slog.New(traceHandler{base}).With("app", "pay")
	log.InfoContext(ctx, "с контекстом")
	log.Info("без контекста")

	bad := slog.New(broken{base}).With("app", "pay")
	bad.InfoContext(ctx, "обёртка потеряна")
	// #endregion use
}
