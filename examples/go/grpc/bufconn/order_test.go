// Тест сервиса через весь стек gRPC, но без порта.
package bufconn

import (
	"context"
	"net"
	"testing"

	pb "go-konspekt/examples/go/grpc/orderpb"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/status"
	"google.golang.org/grpc/test/bufconn"
)

type service struct {
	pb.UnimplementedOrderServiceServer
}

func (service) GetOrder(
	_ context.Context, req *pb.GetOrderRequest,
) (*pb.Order, error) {
	if req.GetId() == "" {
		return nil, status.Error(
			codes.InvalidArgument, "нужен id")
	}
	return &pb.Order{Id: req.GetId()}, nil
}

// #region setup
func newClient(t *testing.T) pb.OrderServiceClient {
	t.Helper()
	lis := bufconn.Listen(1 << 20)
	srv := grpc.NewServer()
	pb.RegisterOrderServiceServer(srv, service{})
	go func() {
		if err := srv.Serve(lis); err != nil {
			t.Errorf("serve: %v", err)
		}
	}()
	t.Cleanup(srv.Stop)

	dial := func(ctx context.Context, _ string) (net.Conn, error) {
		return lis.DialContext(ctx)
	}
	// passthrough: имя не отдаём DNS-резолверу.
	conn, err := grpc.NewClient("passthrough:///bufnet",
		grpc.WithContextDialer(dial),
		grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	return pb.NewOrderServiceClient(conn)
}

// #endregion setup

// #region test
func TestGetOrder(t *testing.T) {
	client := newClient(t)
	tests := []struct {
		name, id string
		code     codes.Code
	}{
		{"есть id", "A1", codes.OK},
		{"пустой id", "", codes.InvalidArgument},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			_, err := client.GetOrder(
				t.Context(), &pb.GetOrderRequest{Id: tc.id})
			if got := status.Code(err); got != tc.code {
				t.Fatalf("код %v, ожидали %v", got, tc.code)
			}
		})
	}
}

// #endregion test
