// Ошибка с деталями и interceptor: сервер и клиент через bufconn.
package main

import (
	"context"
	"fmt"
	"log"
	"net"
	"time"

	pb "go-konspekt/examples/go/grpc/orderpb"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/status"
	"google.golang.org/grpc/test/bufconn"
)

type server struct {
	pb.UnimplementedOrderServiceServer
}

// #region server
func (server) CreateOrder(
	_ context.Context, req *pb.CreateOrderRequest,
) (*pb.Order, error) {
	if req.GetPriceKopecks() > 0 {
		return &pb.Order{Id: "A1"}, nil
	}
	st := status.New(codes.InvalidArgument, "заказ не принят")
	field := &errdetails.BadRequest_FieldViolation{
		Field:       "price_kopecks",
		Description: "должна быть больше нуля",
	}
	st, err := st.WithDetails(&errdetails.BadRequest{
		FieldViolations: []*errdetails.BadRequest_FieldViolation{
			field,
		},
	})
	if err != nil {
		return nil, status.Error(codes.Internal, "детали ошибки")
	}
	return nil, st.Err()
}

// #endregion server

// GetOrder забыл обернуть ошибку в status.
func (server) GetOrder(
	context.Context, *pb.GetOrderRequest,
) (*pb.Order, error) {
	return nil, fmt.Errorf("sql: no rows in result set")
}

// #region interceptor
func logCalls(
	ctx context.Context, req any,
	info *grpc.UnaryServerInfo, next grpc.UnaryHandler,
) (any, error) {
	resp, err := next(ctx, req)
	fmt.Println("журнал:", info.FullMethod, status.Code(err))
	return resp, err
}

// #endregion interceptor

func main() {
	lis := bufconn.Listen(1 << 16)
	srv := grpc.NewServer(grpc.ChainUnaryInterceptor(logCalls))
	pb.RegisterOrderServiceServer(srv, server{})
	go func() { check(srv.Serve(lis)) }()
	defer srv.Stop()

	conn, err := grpc.NewClient("passthrough:///bufconn",
		grpc.WithContextDialer(
			func(ctx context.Context, _ string) (net.Conn, error) {
				return lis.DialContext(ctx)
			}),
		grpc.WithTransportCredentials(insecure.NewCredentials()))
	check(err)
	defer conn.Close()
	client := pb.NewOrderServiceClient(conn)
	ctx, cancel := context.WithTimeout(
		context.Background(), 5*time.Second)
	defer cancel()

	// #region client
	_, err = client.CreateOrder(ctx, &pb.CreateOrderRequest{})
	st := status.Convert(err)
	fmt.Println("код:", st.Code(), "текст:", st.Message())
	for _, d := range st.Details() {
		if bad, ok := d.(*errdetails.BadRequest); ok {
			v := bad.GetFieldViolations()[0]
			fmt.Println("поле:", v.GetField(), v.GetDescription())
		}
	}
	// #endregion client

	_, err = client.GetOrder(ctx, &pb.GetOrderRequest{})
	fmt.Println("без status:", err)
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
