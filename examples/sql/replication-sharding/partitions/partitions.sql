-- #region create
CREATE TABLE events (
    id bigint GENERATED ALWAYS AS IDENTITY,
    at date NOT NULL,
    data text,
    PRIMARY KEY (id, at)
) PARTITION BY RANGE (at);
CREATE TABLE events_2026_10 PARTITION OF events
    FOR VALUES FROM ('2026-10-01') TO ('2026-11-01');
CREATE TABLE events_2026_11 PARTITION OF events
    FOR VALUES FROM ('2026-11-01') TO ('2026-12-01');
INSERT INTO events (at) VALUES ('2026-10-31'), ('2026-11-01');
ANALYZE events;
-- #endregion create

-- #region prune
\echo '-- ключ секционирования в условии: читается одна секция'
EXPLAIN (COSTS OFF) SELECT * FROM events WHERE at = '2026-11-15';

\echo
\echo '-- ключа в условии нет: читаются все'
EXPLAIN (COSTS OFF) SELECT * FROM events WHERE data = 'x';

\echo
\echo '-- параметр неизвестен при планировании: отсечение при запуске'
SET plan_cache_mode = force_generic_plan;
PREPARE q (date) AS SELECT * FROM events WHERE at = $1;
EXPLAIN (COSTS OFF) EXECUTE q ('2026-11-15');
-- #endregion prune

-- #region errors
\echo
\echo '-- строка без секции'
INSERT INTO events (at) VALUES ('2027-01-01');
\echo
\echo '-- уникальность без ключа секционирования'
ALTER TABLE events ADD UNIQUE (id);
-- #endregion errors

-- #region detach
\echo
\echo '-- старый месяц убирают целиком, без DELETE и VACUUM'
ALTER TABLE events DETACH PARTITION events_2026_10 CONCURRENTLY;
DROP TABLE events_2026_10;
SELECT count(*) FROM events;
-- #endregion detach
