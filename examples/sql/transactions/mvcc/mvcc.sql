CREATE TABLE t (id int PRIMARY KEY, v int)
WITH (autovacuum_enabled = off);
INSERT INTO t VALUES (1, 10);

-- #region versions
\echo '1. UPDATE создаёт новую версию: меняется ctid'
SELECT ctid, v FROM t;
UPDATE t SET v = 20 WHERE id = 1;
SELECT ctid, v FROM t;

\echo '2. Откат ничего не стирает: версия осталась на странице'
BEGIN;
UPDATE t SET v = 99 WHERE id = 1;
ROLLBACK;
SELECT ctid, v, xmax <> 0 AS xmax_is_set FROM t;
-- #endregion versions

-- #region bloat
CREATE TABLE big (id int PRIMARY KEY, v int)
WITH (autovacuum_enabled = off);
INSERT INTO big SELECT i, 0 FROM generate_series(1, 100000) i;
\echo '3. Страниц после вставки'
SELECT pg_relation_size('big') / 8192 AS pages;
UPDATE big SET v = 1;
UPDATE big SET v = 2;
\echo '4. После двух UPDATE всей таблицы'
SELECT pg_relation_size('big') / 8192 AS pages;
VACUUM big;
\echo '5. После VACUUM файл тот же, но место внутри свободно'
SELECT pg_relation_size('big') / 8192 AS pages;
UPDATE big SET v = 3;
\echo '6. Ещё один UPDATE уместился в освобождённое место'
SELECT pg_relation_size('big') / 8192 AS pages;
VACUUM FULL big;
\echo '7. VACUUM FULL переписал таблицу'
SELECT pg_relation_size('big') / 8192 AS pages;
-- #endregion bloat
