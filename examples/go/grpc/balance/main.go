// Один канал gRPC: pick_first держит один сервер, round_robin — все.
package main

import (
	"context"
	"fmt"
	"log"
	"net"
	"sync/atomic"

	pb "go-konspekt/examples/go/grpc/orderpb"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/resolver"
	"google.golang.org/grpc/resolver/manual"
)

type server struct {
	pb.UnimplementedOrderServiceServer
	calls atomic.Int64
}

func (s *server) GetOrder(
	context.Context, *pb.GetOrderRequest,
) (*pb.Order, error) {
	s.calls.Add(1)
	return &pb.Order{}, nil
}

func main() {
	servers := make([]*server, 3)
	var addrs []resolver.Address
	for i := range servers {
		servers[i] = &server{}
		lis, err := net.Listen("tcp", "127.0.0.1:0")
		check(err)
		srv := grpc.NewServer()
		pb.RegisterOrderServiceServer(srv, servers[i])
		go func() { check(srv.Serve(lis)) }()
		addrs = append(addrs,
			resolver.Address{Addr: lis.Addr().String()})
	}
	for _, policy := range []string{"pick_first", "round_robin"} {
		call(policy, addrs)
		busy := 0
		for _, s := range servers {
			if s.calls.Swap(0) > 0 {
				busy++
			}
		}
		fmt.Println(policy, "— серверов с вызовами:", busy)
	}
}

// #region call
func call(policy string, addrs []resolver.Address) {
	// manual играет роль DNS, вернувшего три адреса подов.
	names := manual.NewBuilderWithScheme("pods")
	names.InitialState(resolver.State{Addresses: addrs})
	conn, err := grpc.NewClient("pods:///orders",
		grpc.WithResolvers(names),
		grpc.WithDefaultServiceConfig(fmt.Sprintf(
			`{"loadBalancingConfig": [{%q: {}}]}`, policy)),
		grpc.WithTransportCredentials(insecure.NewCredentials()))
	check(err)
	defer conn.Close()
	client := pb.NewOrderServiceClient(conn)
	for range 3000 {
		_, err := client.GetOrder(
			context.Background(), &pb.GetOrderRequest{})
		check(err)
	}
}

// #endregion call

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
