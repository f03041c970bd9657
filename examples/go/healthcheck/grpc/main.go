// Стандартный протокол проверки здоровья gRPC.
package main

import (
	"context"
	"fmt"
	"log"
	"net"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/health"
	pb "google.golang.org/grpc/health/grpc_health_v1"
)

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}

func run() error {
	lis, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	// #region server
	srv := grpc.NewServer()
	hs := health.NewServer()
	pb.RegisterHealthServer(srv, hs)
	// Имена услуг для проб Kubernetes: поле grpc.service.
	hs.SetServingStatus("liveness", pb.HealthCheckResponse_SERVING)
	hs.SetServingStatus("readiness",
		pb.HealthCheckResponse_NOT_SERVING)
	// #endregion server
	go func() {
		if err := srv.Serve(lis); err != nil {
			log.Print(err)
		}
	}()
	defer srv.Stop()

	conn, err := grpc.NewClient(lis.Addr().String(),
		grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		return err
	}
	defer conn.Close()
	client := pb.NewHealthClient(conn)
	show := func(state string) {
		fmt.Println(state)
		for _, name := range []string{"liveness", "readiness", "typo"} {
			resp, err := client.Check(context.Background(),
				&pb.HealthCheckRequest{Service: name})
			if err != nil {
				fmt.Printf("  %-10s %v\n", name, err)
				continue
			}
			fmt.Printf("  %-10s %v\n", name, resp.GetStatus())
		}
	}
	show("запуск")
	// #region lifecycle
	// Прогрелись: принимаем трафик.
	hs.SetServingStatus("readiness",
		pb.HealthCheckResponse_SERVING)
	show("работа")
	// SIGTERM: все услуги станут NOT_SERVING, liveness тоже.
	hs.Shutdown()
	show("остановка")
	// #endregion lifecycle
	return nil
}
