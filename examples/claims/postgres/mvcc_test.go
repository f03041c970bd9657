package postgres

import (
	"encoding/json"
	"testing"
)

// UPDATE пишет новую версию строки: другие xmin и место.
func TestUpdateWritesNewVersion(t *testing.T) {
	a, _ := accounts(t)
	const version = "SELECT xmin || ' ' || ctid FROM accounts WHERE id = 1"
	before := a.value(version)
	a.run("UPDATE accounts SET amount = 0 WHERE id = 1")
	if after := a.value(version); after == before {
		t.Errorf("версия та же: %s", after)
	}
}

// filled — таблица без autovacuum на тысячу строк.
func filled(t *testing.T, options string) *session {
	t.Helper()
	s := open(t)
	s.run("CREATE TABLE items (id int PRIMARY KEY, status int, note text)"+
		" WITH (autovacuum_enabled = off"+options+")",
		"INSERT INTO items SELECT i, 0, 'x' "+
			"FROM generate_series(1, 1000) i")
	return s
}

// dead — мёртвые версии по счётчикам сервера.
func (s *session) dead() string {
	s.t.Helper()
	s.run("SELECT pg_stat_force_next_flush()")
	return s.value("SELECT n_dead_tup FROM pg_stat_user_tables " +
		"WHERE relid = 'items'::regclass")
}

func (s *session) expectDead(when, want string) {
	s.t.Helper()
	if got := s.dead(); got != want {
		s.t.Errorf("мёртвых версий %s: %s, ждали %s", when, got, want)
	}
}

// Мёртвые версии лежат в таблице, пока не пройдёт VACUUM.
func TestDeadTuplesStayUntilVacuum(t *testing.T) {
	s := filled(t, "")
	s.run("UPDATE items SET status = 1")
	s.expectDead("после UPDATE", "1000")
	s.run("VACUUM items")
	s.expectDead("после VACUUM", "0")
}

// VACUUM файл не уменьшает, а место отдаёт новым версиям.
func TestVacuumFreesSpaceForReuse(t *testing.T) {
	s := filled(t, "")
	const size = "SELECT pg_relation_size('items')"
	s.run("UPDATE items SET status = 1")
	bloated := s.value(size)
	s.run("VACUUM items")
	s.expect(size, bloated)
	s.run("UPDATE items SET status = 2")
	s.expect(size, bloated)
	s.run("VACUUM FULL items")
	s.expect(size+" < "+bloated, "t")
}

// Старый снимок не даёт VACUUM убрать версии новее него.
func TestLongTransactionHoldsVacuum(t *testing.T) {
	s := filled(t, "")
	old := open(t)
	old.run("BEGIN ISOLATION LEVEL REPEATABLE READ", "SELECT 1")
	s.run("UPDATE items SET status = 1")
	s.expectDead("после UPDATE", "1000")
	s.run("VACUUM items")
	s.expectDead("при открытой транзакции", "1000")
	old.run("COMMIT")
	s.run("VACUUM items")
	s.expectDead("после неё", "0")
}

// hot — доля обновлений без новых записей в индексах.
func (s *session) hot() (updated, hot string) {
	s.t.Helper()
	s.run("SELECT pg_stat_force_next_flush()")
	const from = " FROM pg_stat_user_tables " +
		"WHERE relid = 'items'::regclass"
	return s.value("SELECT n_tup_upd" + from),
		s.value("SELECT n_tup_hot_upd" + from)
}

// HOT: меняли столбец без индекса, и на странице было место.
func TestHOTUpdateOfColumnWithoutIndex(t *testing.T) {
	s := filled(t, ", fillfactor = 40")
	s.run("UPDATE items SET status = 1")
	if updated, hot := s.hot(); updated != "1000" || hot != "1000" {
		t.Errorf("обновлено %s, из них HOT %s", updated, hot)
	}
}

// Индекс по столбцу, который меняют, отключает HOT.
func TestIndexOnChangedColumnDisablesHOT(t *testing.T) {
	s := filled(t, ", fillfactor = 40")
	s.run("CREATE INDEX ON items (status)", "UPDATE items SET status = 1")
	if updated, hot := s.hot(); updated != "1000" || hot != "0" {
		t.Errorf("обновлено %s, из них HOT %s", updated, hot)
	}
}

// node — узел плана из EXPLAIN (FORMAT JSON).
type node struct {
	Type  string `json:"Node Type"`
	Heap  int    `json:"Heap Fetches"`
	Plans []node `json:"Plans"`
}

// plan выполняет запрос и возвращает верхний узел плана.
func (s *session) plan(sql string) node {
	s.t.Helper()
	var answer []struct {
		Plan node `json:"Plan"`
	}
	text := s.value("EXPLAIN (ANALYZE, FORMAT JSON) " + sql)
	if err := json.Unmarshal([]byte(text), &answer); err != nil {
		s.t.Fatal(err)
	}
	return answer[0].Plan
}

func (s *session) expectPlan(sql, want string) node {
	s.t.Helper()
	plan := s.plan(sql)
	if plan.Type != want {
		s.t.Errorf("%s: %s, ждали %s", sql, plan.Type, want)
	}
	return plan
}

// Index Only Scan ходит в таблицу, пока VACUUM не отметит страницы.
func TestIndexOnlyScanNeedsVisibilityMap(t *testing.T) {
	s := filled(t, "")
	s.run("ANALYZE items", "SET enable_seqscan = off",
		"SET enable_bitmapscan = off")
	const ids = "SELECT id FROM items WHERE id <= 100"
	if n := s.expectPlan(ids, "Index Only Scan").Heap; n != 100 {
		t.Errorf("до VACUUM: Heap Fetches %d", n)
	}
	s.run("VACUUM items")
	if n := s.expectPlan(ids, "Index Only Scan").Heap; n != 0 {
		t.Errorf("после VACUUM: Heap Fetches %d", n)
	}
}

// users — таблица, в которой почту ищут без учёта регистра.
func users(t *testing.T) *session {
	t.Helper()
	s := open(t)
	s.run("CREATE TABLE users (id int, email text, status text)",
		"INSERT INTO users SELECT i, 'User' || i, "+
			"CASE WHEN i % 100 = 0 THEN 'new' ELSE 'old' END "+
			"FROM generate_series(1, 20000) i")
	return s
}

// Функция над столбцом выключает обычный индекс.
func TestFunctionOverColumnNeedsIndexOnExpression(t *testing.T) {
	s := users(t)
	s.run("CREATE INDEX ON users (email)", "ANALYZE users",
		"SET enable_bitmapscan = off")
	s.expectPlan("SELECT id FROM users WHERE email = 'User7'",
		"Index Scan")
	const lower = "SELECT id FROM users WHERE lower(email) = 'user7'"
	s.expectPlan(lower, "Seq Scan")
	s.run("CREATE INDEX ON users (lower(email))", "ANALYZE users")
	s.expectPlan(lower, "Index Scan")
}

// Условие выбирает большую долю строк — индекс не берут.
func TestPlannerSkipsIndexForLargeShare(t *testing.T) {
	s := users(t)
	s.run("CREATE INDEX ON users (id)", "ANALYZE users",
		"SET enable_bitmapscan = off")
	s.expectPlan("SELECT email FROM users WHERE id < 100", "Index Scan")
	s.expectPlan("SELECT email FROM users WHERE id > 100", "Seq Scan")
}

// Частичный индекс берут, если условие запроса его влечёт.
func TestPartialIndexNeedsItsCondition(t *testing.T) {
	s := users(t)
	s.run("CREATE INDEX ON users (id) WHERE status = 'new'",
		"ANALYZE users", "SET enable_bitmapscan = off")
	s.expectPlan("SELECT email FROM users "+
		"WHERE status = 'new' AND id = 100", "Index Scan")
	s.expectPlan("SELECT email FROM users WHERE id = 100", "Seq Scan")
	// Общий план с параметром этого не доказывает.
	s.run("SET plan_cache_mode = force_generic_plan",
		"PREPARE find(text) AS SELECT email FROM users "+
			"WHERE status = $1 AND id = 100")
	s.expectPlan("EXECUTE find('new')", "Seq Scan")
}

// Запись B-дерева не длиннее трети страницы.
func TestBTreeEntryIsLimited(t *testing.T) {
	s := open(t)
	s.run("CREATE TABLE texts (body text)", "CREATE INDEX ON texts (body)")
	err := s.try("INSERT INTO texts SELECT string_agg(md5(i::text), '') " +
		"FROM generate_series(1, 200) i")
	expectCode(t, err, "54000")
	s.run("INSERT INTO texts VALUES (repeat('x', 2000))")
}
