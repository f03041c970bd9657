CREATE TABLE orders (
    id int PRIMARY KEY, customer_id int NOT NULL,
    status text NOT NULL, amount int NOT NULL
) WITH (autovacuum_enabled = off);
INSERT INTO orders
SELECT i, i * 7919 % 5000,
       CASE WHEN i % 100 = 0 THEN 'new' ELSE 'done' END, i % 1000
FROM generate_series(1, 200000) AS i;
VACUUM ANALYZE orders;
SET max_parallel_workers_per_gather = 0;
\i warm.sql

-- #region seq
\echo '-- 1. Индекса по customer_id нет'
EXPLAIN (ANALYZE, BUFFERS, COSTS OFF, TIMING OFF, SUMMARY OFF)
SELECT sum(amount) FROM orders WHERE customer_id = 42;
-- #endregion seq

-- #region index
CREATE INDEX orders_customer ON orders (customer_id);
-- warm.sql прогревает кеш тем же запросом
\i warm.sql
\echo
\echo '-- 2. Индекс есть: строки лежат на разных страницах'
EXPLAIN (ANALYZE, BUFFERS, COSTS OFF, TIMING OFF, SUMMARY OFF)
SELECT sum(amount) FROM orders WHERE customer_id = 42;
-- #endregion index

-- #region covering
CREATE INDEX orders_cover ON orders (customer_id) INCLUDE (amount);
\i warm.sql
\echo
\echo '-- 3. Покрывающий индекс: в таблицу ходить не надо'
EXPLAIN (ANALYZE, BUFFERS, COSTS OFF, TIMING OFF, SUMMARY OFF)
SELECT sum(amount) FROM orders WHERE customer_id = 42;
-- #endregion covering
