CREATE TABLE events (id int PRIMARY KEY, kind text, payload text);
INSERT INTO events
SELECT i, 'k' || i % 10, repeat('x', 50)
FROM generate_series(1, 10000) AS i;
ANALYZE events;

-- #region plans
\echo '-- одна ссылка на CTE: условие ушло внутрь, сработал индекс'
EXPLAIN (COSTS OFF)
WITH e AS (SELECT * FROM events)
SELECT * FROM e WHERE id = 42;

\echo
\echo '-- MATERIALIZED: сначала вся таблица, потом фильтр'
EXPLAIN (COSTS OFF)
WITH e AS MATERIALIZED (SELECT * FROM events)
SELECT * FROM e WHERE id = 42;

\echo
\echo '-- две ссылки: без подсказки CTE вычисляется один раз'
EXPLAIN (COSTS OFF)
WITH e AS (SELECT kind, count(*) AS n FROM events GROUP BY kind)
SELECT a.kind FROM e a JOIN e b ON b.n > a.n;
-- #endregion plans
