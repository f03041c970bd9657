package grpc

import (
	"context"
	"net"
	"testing"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/health"
	pb "google.golang.org/grpc/health/grpc_health_v1"
)

// #region server
// Перехватчик печатает, что сервер знает о сроке клиента.
func logDeadline(t *testing.T) grpc.UnaryServerInterceptor {
	return func(ctx context.Context, req any,
		_ *grpc.UnaryServerInfo, next grpc.UnaryHandler) (any, error) {
		deadline, ok := ctx.Deadline()
		left := time.Until(deadline)
		t.Log("сервер, срок известен:", ok)
		t.Log("осталось не больше часа:",
			left > 0 && left <= time.Hour)
		return next(ctx, req)
	}
}

// #endregion server

// #region test
func TestDeadlineTravels(t *testing.T) {
	lis, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	srv := grpc.NewServer(grpc.UnaryInterceptor(logDeadline(t)))
	pb.RegisterHealthServer(srv, health.NewServer())
	go srv.Serve(lis)
	defer srv.Stop()

	conn, err := grpc.NewClient(lis.Addr().String(),
		grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()

	ctx, cancel := context.WithTimeout(t.Context(), time.Hour)
	defer cancel()
	_, err = pb.NewHealthClient(conn).
		Check(ctx, &pb.HealthCheckRequest{})
	if err != nil {
		t.Fatal(err)
	}
}

// #endregion test
