CREATE TABLE customers (id int PRIMARY KEY, city int NOT NULL);
CREATE TABLE orders (
    id int PRIMARY KEY, customer_id int NOT NULL, amount int NOT NULL
);
INSERT INTO customers
SELECT i, i % 100 FROM generate_series(1, 10000) i;
INSERT INTO orders
SELECT i, i * 7919 % 10000 + 1, i % 500
FROM generate_series(1, 100000) i;
CREATE INDEX ON orders (customer_id);
VACUUM ANALYZE customers, orders;
SET max_parallel_workers_per_gather = 0;

-- #region algorithms
\echo '-- 1. Один клиент: вложенные циклы по индексу'
EXPLAIN (COSTS OFF) SELECT * FROM customers c
JOIN orders o ON o.customer_id = c.id WHERE c.id = 7;

\echo
\echo '-- 2. Вся таблица: хеш по меньшей стороне'
EXPLAIN (COSTS OFF) SELECT * FROM customers c
JOIN orders o ON o.customer_id = c.id;

\echo
\echo '-- 3. Обе стороны уже упорядочены индексом'
SET enable_hashjoin = off;
EXPLAIN (COSTS OFF) SELECT c.id, o.customer_id FROM customers c
JOIN orders o ON o.customer_id = c.id ORDER BY c.id;
-- #endregion algorithms
