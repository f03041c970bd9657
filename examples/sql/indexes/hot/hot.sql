-- fillfactor 50: на странице остаётся место под новые версии
CREATE TABLE counters (id int PRIMARY KEY, hits int, note text)
WITH (fillfactor = 50, autovacuum_enabled = off);
INSERT INTO counters SELECT i, 0, 'x' FROM generate_series(1, 1000) i;

-- #region hot
BEGIN;
UPDATE counters SET hits = hits + 1;
\echo 'Индекса по hits нет'
SELECT n_tup_upd, n_tup_hot_upd FROM pg_stat_xact_user_tables
WHERE relname = 'counters';
COMMIT;

CREATE INDEX counters_hits ON counters (hits);
VACUUM counters;
-- сбросить счётчики сеанса, чтобы второй замер начался с нуля
SELECT FROM pg_stat_force_next_flush() \g /dev/null
BEGIN;
UPDATE counters SET hits = hits + 1;
\echo 'Индекс по hits есть'
SELECT n_tup_upd, n_tup_hot_upd FROM pg_stat_xact_user_tables
WHERE relname = 'counters';
COMMIT;
-- #endregion hot
