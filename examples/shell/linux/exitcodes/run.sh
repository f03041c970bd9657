#!/usr/bin/env bash
# Сообщения самой оболочки не нужны, только коды.
exec 2> /dev/null

# #region codes
show() { echo "$1: $?"; }

bash -c 'exit 3';          show "сам, с ошибкой"
bash -c 'kill -TERM $$';   show "SIGTERM, 128+15"
bash -c 'kill -KILL $$';   show "SIGKILL, 128+9"
bash -c 'kill -SEGV $$';   show "SIGSEGV, 128+11"
bash -c 'no-such-command'; show "команда не найдена"
bash -c '/etc/passwd';     show "файл нельзя исполнить"
# #endregion codes
