// BFF: один HTTP-запрос фронтенда — два параллельных вызова gRPC.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"sync"
	"time"

	pb "go-konspekt/examples/go/grpc/orderpb"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/status"
)

// #region handler
type bff struct {
	// Без заказа экрана нет.
	orders pb.OrderServiceClient
	// Без рекомендаций экран проживёт.
	advice pb.OrderServiceClient
}

type screen struct {
	Order  string `json:"order"`
	Advice string `json:"advice,omitempty"`
}

func (b bff) show(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(
		r.Context(), time.Second)
	defer cancel()
	req := &pb.GetOrderRequest{Id: r.PathValue("id")}

	var wg sync.WaitGroup
	var order, advice *pb.Order
	var orderErr error
	wg.Go(func() {
		order, orderErr = b.orders.GetOrder(ctx, req)
	})
	wg.Go(func() {
		// У необязательного вызова бюджет меньше.
		ctx, cancel := context.WithTimeout(
			ctx, 500*time.Millisecond)
		defer cancel()
		advice, _ = b.advice.GetOrder(ctx, req)
	})
	wg.Wait()

	if orderErr != nil {
		code := httpCode(status.Code(orderErr))
		http.Error(w, http.StatusText(code), code)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	// GetId безопасен и для nil.
	s := screen{Order: order.GetId(), Advice: advice.GetId()}
	if err := json.NewEncoder(w).Encode(s); err != nil {
		log.Print(err)
	}
}

// #endregion handler

// #region codes
func httpCode(c codes.Code) int {
	switch c {
	case codes.InvalidArgument:
		return http.StatusBadRequest
	case codes.Unauthenticated:
		return http.StatusUnauthorized
	case codes.PermissionDenied:
		return http.StatusForbidden
	case codes.NotFound:
		return http.StatusNotFound
	case codes.ResourceExhausted:
		return http.StatusTooManyRequests
	case codes.Unavailable:
		return http.StatusServiceUnavailable
	case codes.DeadlineExceeded:
		return http.StatusGatewayTimeout
	default:
		// Текст внутренней ошибки наружу не отдаём.
		return http.StatusInternalServerError
	}
}

// #endregion codes

type orders struct {
	pb.UnimplementedOrderServiceServer
}

func (orders) GetOrder(
	_ context.Context, req *pb.GetOrderRequest,
) (*pb.Order, error) {
	if req.GetId() == "404" {
		return nil, status.Error(
			codes.NotFound, "orders: строка 404 таблицы")
	}
	return &pb.Order{Id: "заказ " + req.GetId()}, nil
}

// slow отвечает на заказ 1 и молчит на остальные.
type slow struct {
	pb.UnimplementedOrderServiceServer
}

func (slow) GetOrder(
	ctx context.Context, req *pb.GetOrderRequest,
) (*pb.Order, error) {
	if req.GetId() != "1" {
		<-ctx.Done()
		return nil, status.FromContextError(ctx.Err()).Err()
	}
	return &pb.Order{Id: "совет"}, nil
}

func main() {
	b := bff{orders: serve(orders{}), advice: serve(slow{})}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /screens/{id}", b.show)
	for _, id := range []string{"1", "2", "404"} {
		w := httptest.NewRecorder()
		mux.ServeHTTP(w, httptest.NewRequest(
			http.MethodGet, "/screens/"+id, nil))
		fmt.Print(id, " → ", w.Code, " ", w.Body)
	}
}

func serve(impl pb.OrderServiceServer) pb.OrderServiceClient {
	lis, err := net.Listen("tcp", "127.0.0.1:0")
	check(err)
	srv := grpc.NewServer()
	pb.RegisterOrderServiceServer(srv, impl)
	go func() { check(srv.Serve(lis)) }()
	conn, err := grpc.NewClient(lis.Addr().String(),
		grpc.WithTransportCredentials(insecure.NewCredentials()))
	check(err)
	return pb.NewOrderServiceClient(conn)
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
