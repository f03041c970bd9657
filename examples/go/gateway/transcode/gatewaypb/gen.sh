#!/bin/sh
# Плагины ставит go install:
#   google.golang.org/protobuf/cmd/protoc-gen-go@v1.36.12
#   google.golang.org/grpc/cmd/protoc-gen-go-grpc@v1.6.2
#   github.com/grpc-ecosystem/grpc-gateway/v2/
#     protoc-gen-grpc-gateway@v2.31.0
set -eu
protoc \
  --go_out=. --go_opt=paths=source_relative \
  --go-grpc_out=. --go-grpc_opt=paths=source_relative \
  --grpc-gateway_out=. \
  --grpc-gateway_opt=paths=source_relative \
  --grpc-gateway_opt=grpc_api_configuration=http.yaml \
  note.proto
