#!/bin/sh
# Плагины ставит go install:
#   google.golang.org/protobuf/cmd/protoc-gen-go@v1.36.12
#   google.golang.org/grpc/cmd/protoc-gen-go-grpc@v1.6.2
set -eu
protoc \
  --go_out=. --go_opt=paths=source_relative \
  --go-grpc_out=. --go-grpc_opt=paths=source_relative \
  order.proto
