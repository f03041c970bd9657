CREATE TABLE orders (
    id int PRIMARY KEY, customer_id int NOT NULL,
    created_at date NOT NULL, status text NOT NULL, email text NOT NULL
) WITH (autovacuum_enabled = off);
INSERT INTO orders
SELECT i, i % 5000, date '2026-01-01' + (i % 300),
       CASE WHEN i % 1000 = 0 THEN 'new' ELSE 'done' END,
       'User' || i || '@example.com'
FROM generate_series(1, 100000) AS i;
CREATE INDEX orders_cust_date ON orders (customer_id, created_at);
CREATE INDEX orders_new ON orders (created_at) WHERE status = 'new';
CREATE INDEX orders_email ON orders (email);
VACUUM ANALYZE orders;
SET max_parallel_workers_per_gather = 0;

-- #region prefix
\echo '-- 1. Равенство по первому столбцу, порядок по второму'
EXPLAIN (COSTS OFF) SELECT * FROM orders
WHERE customer_id = 42 ORDER BY created_at DESC LIMIT 10;

\echo
-- прогрев: первый запуск читает страницы с диска
SELECT * FROM orders WHERE created_at = '2026-03-01' \g /dev/null
\echo '-- 2. Только второй столбец: прочитан весь индекс'
EXPLAIN (ANALYZE, BUFFERS, COSTS OFF, TIMING OFF, SUMMARY OFF)
SELECT * FROM orders WHERE created_at = '2026-03-01';
-- #endregion prefix

-- #region partial
\echo
\echo '-- 3. Частичный индекс: условие совпало с условием индекса'
EXPLAIN (COSTS OFF) SELECT * FROM orders
WHERE status = 'new' ORDER BY created_at LIMIT 5;
SELECT relname, pg_relation_size(oid) / 8192 AS pages
FROM pg_class
WHERE relname IN ('orders_new', 'orders_cust_date')
ORDER BY relname;
-- #endregion partial

-- #region function
\echo
\echo '-- 4. Функция над столбцом: обычный индекс не подходит'
EXPLAIN (COSTS OFF) SELECT * FROM orders
WHERE lower(email) = 'user7@example.com';
CREATE INDEX orders_email_lower ON orders (lower(email));
ANALYZE orders;
\echo
\echo '-- 5. Индекс по выражению'
EXPLAIN (COSTS OFF) SELECT * FROM orders
WHERE lower(email) = 'user7@example.com';
-- #endregion function
