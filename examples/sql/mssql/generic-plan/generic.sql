CREATE TABLE orders (
    id int PRIMARY KEY, status text NOT NULL
) WITH (autovacuum_enabled = off);
-- 1 % строк new, остальные done
INSERT INTO orders
SELECT i, CASE WHEN i % 100 = 0 THEN 'new' ELSE 'done' END
FROM generate_series(1, 100000) AS i;
CREATE INDEX orders_status ON orders (status);
VACUUM ANALYZE orders;
SET max_parallel_workers_per_gather = 0;

-- #region plans
PREPARE q (text) AS SELECT sum(id) FROM orders WHERE status = $1;

SET plan_cache_mode = force_custom_plan;
\echo '-- план под значение: редкое new идёт по индексу'
EXPLAIN (COSTS OFF) EXECUTE q ('new');
\echo
\echo '-- план под значение: частое done читает всю таблицу'
EXPLAIN (COSTS OFF) EXECUTE q ('done');

SET plan_cache_mode = force_generic_plan;
\echo
\echo '-- общий план: один и тот же для любого значения'
EXPLAIN (COSTS OFF) EXECUTE q ('new');
-- #endregion plans
