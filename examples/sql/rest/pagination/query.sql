-- OFFSET читает и выбрасывает строки, keyset начинает с места.
SET timezone = 'UTC';
CREATE TABLE orders (
    id bigint PRIMARY KEY,
    created_at timestamptz NOT NULL
);
-- По десять заказов в секунду: время не уникально.
INSERT INTO orders
SELECT n, '2026-01-01 00:00:00+00'::timestamptz
          + (n / 10) * interval '1 second'
FROM generate_series(1, 200000) AS n;
CREATE INDEX orders_page ON orders (created_at DESC, id DESC);
VACUUM (ANALYZE) orders;

\echo 'OFFSET:'
-- #region offset
EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF)
SELECT id, created_at FROM orders
ORDER BY created_at DESC, id DESC
LIMIT 20 OFFSET 100000;
-- #endregion offset

\echo 'keyset:'
-- #region keyset
-- Курсор: created_at и id последней строки прошлой страницы.
EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF)
SELECT id, created_at FROM orders
WHERE (created_at, id) < ('2026-01-01 02:46:40+00', 100001)
ORDER BY created_at DESC, id DESC
LIMIT 20;
-- #endregion keyset
