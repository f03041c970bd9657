// Четыре вида вызовов gRPC поверх настоящего HTTP/2 на loopback.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"time"

	pb "go-konspekt/examples/go/grpc/orderpb"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
)

type server struct {
	pb.UnimplementedOrderServiceServer
}

// #region server
func (server) GetOrder(
	_ context.Context, req *pb.GetOrderRequest,
) (*pb.Order, error) {
	return &pb.Order{Id: req.GetId()}, nil
}

func (server) WatchOrder(
	req *pb.WatchOrderRequest,
	out grpc.ServerStreamingServer[pb.Order],
) error {
	for _, s := range []pb.Status{
		pb.Status_STATUS_NEW, pb.Status_STATUS_PAID,
	} {
		o := &pb.Order{Id: req.GetId(), Status: s}
		if err := out.Send(o); err != nil {
			return err
		}
	}
	// Возврат nil закрывает поток со статусом OK.
	return nil
}

func (server) ImportOrders(
	in grpc.ClientStreamingServer[pb.Order, pb.ImportSummary],
) error {
	var n int32
	for {
		_, err := in.Recv()
		if errors.Is(err, io.EOF) {
			return in.SendAndClose(&pb.ImportSummary{Received: n})
		}
		if err != nil {
			return err
		}
		n++
	}
}

func (server) SyncOrders(
	both grpc.BidiStreamingServer[pb.Order, pb.Order],
) error {
	for {
		o, err := both.Recv()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		o.Status = pb.Status_STATUS_PAID
		if err := both.Send(o); err != nil {
			return err
		}
	}
}

// #endregion server

func main() {
	lis, err := net.Listen("tcp", "127.0.0.1:0")
	check(err)
	srv := grpc.NewServer()
	pb.RegisterOrderServiceServer(srv, server{})
	go func() { check(srv.Serve(lis)) }()
	defer srv.Stop()

	conn, err := grpc.NewClient(lis.Addr().String(),
		grpc.WithTransportCredentials(insecure.NewCredentials()))
	check(err)
	defer conn.Close()
	client := pb.NewOrderServiceClient(conn)
	ctx, cancel := context.WithTimeout(
		context.Background(), 5*time.Second)
	defer cancel()

	o, err := client.GetOrder(ctx, &pb.GetOrderRequest{Id: "A1"})
	check(err)
	fmt.Println("унарный:", o.GetId())

	watch, err := client.WatchOrder(
		ctx, &pb.WatchOrderRequest{Id: "A1"})
	check(err)
	for {
		o, err := watch.Recv()
		if errors.Is(err, io.EOF) {
			break
		}
		check(err)
		fmt.Println("поток сервера:", o.GetStatus())
	}

	imp, err := client.ImportOrders(ctx)
	check(err)
	for _, id := range []string{"A1", "A2", "A3"} {
		check(imp.Send(&pb.Order{Id: id}))
	}
	sum, err := imp.CloseAndRecv()
	check(err)
	fmt.Println("поток клиента:", sum.GetReceived())

	both, err := client.SyncOrders(ctx)
	check(err)
	for _, id := range []string{"A1", "A2"} {
		check(both.Send(&pb.Order{Id: id}))
		o, err := both.Recv()
		check(err)
		fmt.Println("оба потока:", o.GetId(), o.GetStatus())
	}
	check(both.CloseSend())
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
