// GracefulStop ждёт вечный поток, поэтому ему нужен предел.
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
	"google.golang.org/grpc/health"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/status"
)

// #region stop
func stop(srv *grpc.Server, hs *health.Server,
	limit time.Duration,
) (graceful bool) {
	// Все службы становятся NOT_SERVING.
	hs.Shutdown()
	done := make(chan struct{})
	go func() {
		defer close(done)
		srv.GracefulStop()
	}()
	select {
	case <-done:
		return true
	case <-time.After(limit):
		// Отменяет живые вызовы и освобождает GracefulStop.
		srv.Stop()
		<-done
		return false
	}
}

// #endregion stop

type server struct {
	pb.UnimplementedOrderServiceServer
}

func (server) WatchOrder(
	_ *pb.WatchOrderRequest,
	out grpc.ServerStreamingServer[pb.Order],
) error {
	if err := out.Send(&pb.Order{Id: "A1"}); err != nil {
		return err
	}
	// Подписка живёт, пока её не отменят.
	<-out.Context().Done()
	return out.Context().Err()
}

func main() {
	lis, err := net.Listen("tcp", "127.0.0.1:0")
	check(err)
	srv := grpc.NewServer()
	hs := health.NewServer()
	pb.RegisterOrderServiceServer(srv, server{})
	healthpb.RegisterHealthServer(srv, hs)
	go func() { check(srv.Serve(lis)) }()

	conn, err := grpc.NewClient(lis.Addr().String(),
		grpc.WithTransportCredentials(insecure.NewCredentials()))
	check(err)
	defer conn.Close()
	watch, err := pb.NewOrderServiceClient(conn).WatchOrder(
		context.Background(), &pb.WatchOrderRequest{})
	check(err)
	_, err = watch.Recv()
	check(err)

	fmt.Println("мягко:", stop(srv, hs, 300*time.Millisecond))
	_, err = watch.Recv()
	fmt.Println("клиент потока:", status.Code(err))
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
