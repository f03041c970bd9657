// Путь одного трейса через два сервиса.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"slices"

	"go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/propagation"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"
	"go.opentelemetry.io/otel/trace"
)

func main() {
	if err := run(context.Background()); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context) (err error) {
	spans := tracetest.NewInMemoryExporter()
	tp := sdktrace.NewTracerProvider(
		sdktrace.WithSyncer(spans),
		sdktrace.WithIDGenerator(&counter{}))
	otel.SetTracerProvider(tp)
	defer func() { err = errors.Join(err, tp.Shutdown(ctx)) }()

	// #region propagation
	// По умолчанию propagator пустой: заголовка не будет.
	otel.SetTextMapPropagator(propagation.TraceContext{})

	// Сервис stock: читает traceparent, открывает SERVER-спан.
	mux := http.NewServeMux()
	mux.HandleFunc("GET /reserve", reserve)
	stock := httptest.NewServer(otelhttp.NewHandler(mux, "stock"))
	defer stock.Close()

	// Сервис orders: CLIENT-спан на каждый исходящий запрос.
	client := &http.Client{
		Transport: otelhttp.NewTransport(
			http.DefaultTransport,
			otelhttp.WithSpanNameFormatter(callName))}
	ctx, span := otel.Tracer("orders").Start(ctx, "создать заказ")
	err = call(ctx, client, stock.URL+"/reserve")
	span.End()
	// #endregion propagation
	if err != nil {
		return err
	}
	for _, s := range slices.Backward(spans.GetSpans()) {
		fmt.Printf("%-18s %-8s span=%s parent=%s\n",
			s.Name, s.SpanKind, short(s.SpanContext), short(s.Parent))
	}
	return nil
}

func reserve(_ http.ResponseWriter, r *http.Request) {
	fmt.Println("traceparent:", r.Header.Get("traceparent"))
	fmt.Println()
}

func callName(_ string, r *http.Request) string {
	return "вызов " + r.URL.Path
}

func call(ctx context.Context, c *http.Client, url string) error {
	req, err := http.NewRequestWithContext(
		ctx, http.MethodGet, url, nil)
	if err != nil {
		return err
	}
	resp, err := c.Do(req)
	if err != nil {
		return err
	}
	_, err = io.Copy(io.Discard, resp.Body)
	return errors.Join(err, resp.Body.Close())
}

// short — последняя цифра идентификатора спана.
func short(sc trace.SpanContext) string {
	if !sc.HasSpanID() {
		return "-"
	}
	id := sc.SpanID().String()
	return id[len(id)-1:]
}

// counter выдаёт 1, 2, 3 вместо случайных идентификаторов.
type counter struct{ n byte }

func (c *counter) NewIDs(
	ctx context.Context) (trace.TraceID, trace.SpanID) {
	return trace.TraceID{15: 0xab}, c.NewSpanID(ctx, trace.TraceID{})
}

func (c *counter) NewSpanID(
	context.Context, trace.TraceID) trace.SpanID {
	c.n++
	return trace.SpanID{7: c.n}
}
