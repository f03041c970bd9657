#!/usr/bin/env bash
set -euo pipefail
# Числа зависят от машины: на их месте буквы.
go test -run='^$' -bench=. -benchtime=100x . | sed -E \
  -e 's/^(cpu|goos|goarch): .*/\1: …/' \
  -e 's/-[0-9]+\s+[0-9]+\s+/-P  N  /' \
  -e 's/[0-9.]+ ns\/op/T ns\/op/' \
  -e 's/\s+[0-9]+ B\/op\s+[0-9]+ allocs/  B B\/op  A allocs/'
