CREATE TABLE logs (
    id int NOT NULL, tags jsonb NOT NULL
) WITH (autovacuum_enabled = off);
INSERT INTO logs
SELECT i, jsonb_build_object('user', i % 1000, 'env', 'prod')
FROM generate_series(1, 100000) AS i;

-- #region kinds
CREATE INDEX logs_id_btree ON logs USING btree (id);
CREATE INDEX logs_id_brin  ON logs USING brin (id);
CREATE INDEX logs_tags_gin ON logs USING gin (tags jsonb_path_ops);
VACUUM ANALYZE logs;
SET max_parallel_workers_per_gather = 0;

\echo '-- размер таблицы и индексов в страницах по 8 КиБ'
SELECT relname, pg_relation_size(oid) / 8192 AS pages
FROM pg_class WHERE relname LIKE 'logs%' ORDER BY relname;

\echo
\echo '-- GIN отвечает на вопрос «содержит»'
EXPLAIN (COSTS OFF)
SELECT count(*) FROM logs WHERE tags @> '{"user": 7}';

\echo
\echo '-- BRIN отбрасывает страницы, где диапазон не подходит'
DROP INDEX logs_id_btree;
EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF)
SELECT count(*) FROM logs
WHERE id BETWEEN 13000 AND 13060;
-- #endregion kinds
