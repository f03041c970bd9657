#!/usr/bin/env bash
# The generated files of this folder are what `go generate` makes of their sources: run in a copy of the examples from which
# they have been removed, and compared.
set -euo pipefail
examples=$(cd "$(dirname "$0")/.." && pwd)
here=$PWD
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp -R "$examples/." "$copy"
cd "$copy/${here#"$examples"/}"
mapfile -t generated < <(grep -lE '^// Code generated .* DO NOT EDIT\.$' ./*.go)
if [ ${#generated[@]} -eq 0 ]; then
  echo "no generated files here"
  exit 1
fi
rm "${generated[@]}"
go generate .
diff -r "$here" .
echo "fresh: ${generated[*]#./}"
