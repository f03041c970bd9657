// Дедлайн клиента доезжает до второго сервиса в цепочке.
package main

import (
	"context"
	"fmt"
	"log"
	"net"
	"time"

	pb "go-konspekt/examples/go/grpc/orderpb"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/status"
)

// #region server
// orders сам ходит в billing с тем же контекстом.
type orders struct {
	pb.UnimplementedOrderServiceServer
	billing pb.OrderServiceClient
}

func (s orders) GetOrder(
	ctx context.Context, req *pb.GetOrderRequest,
) (*pb.Order, error) {
	return s.billing.GetOrder(ctx, req)
}

type billing struct {
	pb.UnimplementedOrderServiceServer
	stopped chan error
}

func (s billing) GetOrder(
	ctx context.Context, _ *pb.GetOrderRequest,
) (*pb.Order, error) {
	_, has := ctx.Deadline()
	fmt.Println("billing видит дедлайн:", has)
	// Долгая работа обязана слушать отмену сама.
	<-ctx.Done()
	s.stopped <- ctx.Err()
	return nil, status.FromContextError(ctx.Err()).Err()
}

// #endregion server

func main() {
	stopped := make(chan error, 1)
	toBilling := serve(billing{stopped: stopped})
	toOrders := serve(orders{billing: toBilling})

	ctx, cancel := context.WithTimeout(
		context.Background(), 500*time.Millisecond)
	defer cancel()
	_, err := toOrders.GetOrder(ctx, &pb.GetOrderRequest{Id: "A1"})
	fmt.Println("клиент:", status.Code(err))
	<-stopped
	fmt.Println("billing остановил работу")
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
