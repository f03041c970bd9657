#!/usr/bin/env bash
set -euo pipefail
file=$(mktemp)
trap 'rm -f "$file"' EXIT
go run . "$file"
for index in inuse_space alloc_space; do
  echo "== -sample_index=$index"
  # Остаются имя и «сколько выделено в самой функции».
  go tool pprof -top -unit=mb -sample_index="$index" "$file" \
    2>/dev/null |
    awk '$6 == "main.keep" || $6 == "main.churn" { print $6, $1 }'
done
