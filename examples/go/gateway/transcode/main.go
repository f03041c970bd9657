// grpc-gateway: HTTP/JSON снаружи, gRPC внутри.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"

	pb "go-konspekt/examples/go/gateway/transcode/gatewaypb"

	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
)

type notes struct {
	pb.UnimplementedNoteServiceServer
}

func (notes) GetNote(
	ctx context.Context, req *pb.GetNoteRequest,
) (*pb.Note, error) {
	if req.GetId() != "7" {
		return nil, status.Error(
			codes.NotFound, "заметки нет")
	}
	md, _ := metadata.FromIncomingContext(ctx)
	fmt.Println("  сервис видит authorization:",
		md.Get("authorization"))
	return &pb.Note{Id: "7", Text: "gRPC", SizeBytes: 4}, nil
}

func (notes) CreateNote(
	_ context.Context, n *pb.Note,
) (*pb.Note, error) {
	n.Id = "8"
	return n, nil
}

func main() {
	lis, err := net.Listen("tcp", "127.0.0.1:0")
	check(err)
	srv := grpc.NewServer()
	pb.RegisterNoteServiceServer(srv, notes{})
	go func() { check(srv.Serve(lis)) }()
	defer srv.Stop()

	// #region gateway
	conn, err := grpc.NewClient(lis.Addr().String(),
		grpc.WithTransportCredentials(insecure.NewCredentials()))
	check(err)
	defer conn.Close()
	mux := runtime.NewServeMux()
	check(pb.RegisterNoteServiceHandler(
		context.Background(), mux, conn))
	front := httptest.NewServer(mux)
	defer front.Close()
	// #endregion gateway

	send(http.MethodGet, front.URL+"/v1/notes/7", "")
	send(http.MethodPost, front.URL+"/v1/notes",
		`{"text":"BFF","sizeBytes":"3"}`)
	send(http.MethodGet, front.URL+"/v1/notes/404", "")
}

func send(method, url, body string) {
	req, err := http.NewRequest(
		method, url, strings.NewReader(body))
	check(err)
	req.Header.Set("Authorization", "Bearer t0ken")
	fmt.Println(method, req.URL.Path)
	resp, err := http.DefaultClient.Do(req)
	check(err)
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	check(err)
	// Пробелы protojson намеренно непостоянны.
	var compact bytes.Buffer
	check(json.Compact(&compact, text))
	fmt.Println(" ", resp.StatusCode, compact.String())
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
