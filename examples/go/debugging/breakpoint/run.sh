#!/usr/bin/env bash
set -euo pipefail
dir=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null; wait; rm -rf "$dir"' EXIT
export TERM=dumb XDG_CONFIG_HOME="$dir"
dlv=$(go tool -n dlv)
mkfifo "$dir/keys"
touch "$dir"/{app,break,trace}.log

# Ждать строку в журнале до 20 секунд.
until_line() {
  for _ in $(seq 200); do
    grep -q "$2" "$dir/$1.log" && return
    sleep 0.1
  done
  echo "нет строки «$2»"; cat "$dir/$1.log"; exit 1
}

# Код ответа; 000 — за секунду ответа нет.
probe() {
  printf '%s: %s %s\n' "$1" "$2" "$(curl -s -o /dev/null -m 1 \
    -w '%{http_code}' "$(cat "$dir/url")$2" || true)"
}

# Клиент отладчика выполняет сценарий и ждёт команд.
connect() {
  "$dlv" connect "$(cat "$dir/api")" --init "$1.dlv" \
    --allow-non-terminal-interactive <"$dir/keys" >"$dir/$1.log" 2>&1 &
}

go build -gcflags='all=-N -l' -o "$dir/app" .
"$dlv" exec "$dir/app" --headless --continue --accept-multiclient \
  --listen=127.0.0.1:0 >"$dir/app.log" 2>&1 &
until_line app '^127.0.0.1:'
sed -n 's/^API server listening at: //p' "$dir/app.log" >"$dir/api"
sed -n 's#^127#http://127#p' "$dir/app.log" >"$dir/url"

# #region steps

probe 'отладчик присоединён' /healthz

connect break
exec 3>"$dir/keys"
until_line break 'Breakpoint 1 set'
probe 'точка в work' /work
until_line break '> \[Breakpoint 1\]'
probe 'процесс стоит' /healthz
echo 'clearall' >&3
echo 'quit -c' >&3
wait $!
probe 'отпустили' /healthz

connect trace
until_line trace 'Tracepoint'
probe 'точка трассировки в work' /work
until_line trace '> goroutine(.*main.work'

# #endregion steps
