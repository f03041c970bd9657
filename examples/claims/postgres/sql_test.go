package postgres

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
)

// clients — Анна с двумя заказами, Борис без заказов.
func clients(t *testing.T) *session {
	t.Helper()
	s := open(t)
	s.run("CREATE TABLE clients (id int PRIMARY KEY, name text)",
		"CREATE TABLE orders (id int PRIMARY KEY, "+
			"client_id int REFERENCES clients, sum int)",
		"INSERT INTO clients VALUES (1, 'Анна'), (2, 'Борис')",
		"INSERT INTO orders VALUES (10, 1, 100), (11, 1, 200)")
	return s
}

// Один NULL в подзапросе NOT IN убирает весь ответ.
func TestNotInWithNullReturnsNothing(t *testing.T) {
	s := clients(t)
	const notIn = "SELECT name FROM clients " +
		"WHERE id NOT IN (SELECT client_id FROM orders)"
	s.expect(notIn, "Борис")
	s.run("INSERT INTO orders VALUES (12, NULL, 300)")
	s.expect(notIn)
	s.expect("SELECT name FROM clients c WHERE NOT EXISTS "+
		"(SELECT FROM orders o WHERE o.client_id = c.id)", "Борис")
}

// Условие на правую таблицу в WHERE делает LEFT JOIN внутренним.
func TestWhereTurnsLeftJoinIntoInner(t *testing.T) {
	s := clients(t)
	const join = "SELECT name FROM clients c " +
		"LEFT JOIN orders o ON o.client_id = c.id "
	s.expect(join+"WHERE o.sum > 150 ORDER BY name", "Анна")
	s.expect(join+"AND o.sum > 150 ORDER BY name", "Анна", "Борис")
}

// Соединение «один ко многим» размножает строки и суммы.
func TestJoinMultipliesSums(t *testing.T) {
	s := clients(t)
	s.run("CREATE TABLE items (order_id int)",
		"INSERT INTO items VALUES (10), (10), (11)")
	s.expect("SELECT sum(sum) FROM orders", "300")
	s.expect("SELECT sum(sum) FROM orders o "+
		"JOIN items i ON i.order_id = o.id", "400")
}

// NULL = NULL не истина, IS NOT DISTINCT FROM — истина.
func TestNullIsNotEqualToNull(t *testing.T) {
	s := open(t)
	s.expect("SELECT 1 WHERE NULL = NULL")
	s.expect("SELECT 1 WHERE NOT (NULL = NULL)")
	s.expect("SELECT 1 WHERE NULL IS NOT DISTINCT FROM NULL", "1")
}

// UNIQUE пропускает много NULL, если не сказано NULLS NOT DISTINCT.
func TestUniqueAllowsSeveralNulls(t *testing.T) {
	s := open(t)
	s.run("CREATE TABLE a (v int UNIQUE)",
		"INSERT INTO a VALUES (NULL), (NULL)",
		"CREATE TABLE b (v int UNIQUE NULLS NOT DISTINCT)",
		"INSERT INTO b VALUES (NULL)")
	expectCode(t, s.try("INSERT INTO b VALUES (NULL)"), "23505")
}

// CHECK пропускает строку, если выражение дало NULL.
func TestCheckPassesNull(t *testing.T) {
	s := open(t)
	s.run("CREATE TABLE a (v int CHECK (v > 0))",
		"INSERT INTO a VALUES (NULL)")
	expectCode(t, s.try("INSERT INTO a VALUES (-1)"), "23514")
}

// Агрегат в WHERE нельзя, для него есть HAVING; псевдоним не виден.
func TestWhereComesBeforeGroupsAndAliases(t *testing.T) {
	s := clients(t)
	const from = "SELECT client_id, sum(sum) AS total FROM orders "
	expectCode(t, s.try(
		from+"WHERE sum(sum) > 0 GROUP BY client_id"), "42803")
	expectCode(t, s.try(
		from+"WHERE total > 0 GROUP BY client_id"), "42703")
	s.expect(from+"GROUP BY client_id HAVING sum(sum) > 0", "1")
}

// Оконную функцию нельзя отфильтровать на том же уровне.
func TestWindowIsRefusedInWhere(t *testing.T) {
	s := clients(t)
	expectCode(t, s.try("SELECT id FROM orders "+
		"WHERE row_number() OVER (ORDER BY id) = 1"), "42P20")
}

// Внешний ключ индекса на ссылающемся столбце не создаёт.
func TestForeignKeyCreatesNoIndex(t *testing.T) {
	s := clients(t)
	s.expect("SELECT indexname FROM pg_indexes "+
		"WHERE schemaname = current_schema AND tablename = 'orders'",
		"orders_pkey")
}

// Рамка окна по умолчанию включает строки, равные текущей.
func TestDefaultWindowFrameIncludesPeers(t *testing.T) {
	s := open(t)
	s.run("CREATE TABLE p (day int, sum int)",
		"INSERT INTO p VALUES (1, 10), (2, 20), (2, 30)")
	s.expect("SELECT sum(sum) OVER (ORDER BY day) FROM p",
		"10", "60", "60")
	s.expect("SELECT sum(sum) OVER (ORDER BY day, sum "+
		"ROWS UNBOUNDED PRECEDING) FROM p", "10", "30", "60")
	// По той же причине last_value — не последнее значение группы.
	s.expect("SELECT last_value(day) OVER (ORDER BY day) FROM p",
		"1", "2", "2")
}

// together запускает n одинаковых команд в разных сеансах.
func together(t *testing.T, n int, do func(s *session) error) []error {
	t.Helper()
	sessions, errs := make([]*session, n), make([]error, n)
	for i := range sessions {
		sessions[i] = open(t)
	}
	var wg sync.WaitGroup
	for i, s := range sessions {
		wg.Go(func() { errs[i] = do(s) })
	}
	wg.Wait()
	return errs
}

// ON CONFLICT атомарен: ни одна из одновременных вставок не упала.
func TestOnConflictIsAtomic(t *testing.T) {
	s := open(t)
	s.run("CREATE TABLE counters (id int PRIMARY KEY, n int)")
	const workers, times = 8, 25
	errs := together(t, workers, func(s *session) error {
		for range times {
			err := s.try("INSERT INTO counters VALUES (1, 1) " +
				"ON CONFLICT (id) DO UPDATE SET n = counters.n + 1")
			if err != nil {
				return err
			}
		}
		return nil
	})
	if err := errors.Join(errs...); err != nil {
		t.Error(err)
	}
	s.expect("SELECT n FROM counters", fmt.Sprint(workers*times))
}

// «Проверил и вставил»: оба не нашли строки, второй получает 23505.
func TestCheckThenInsertIsRace(t *testing.T) {
	a, b := open(t), open(t)
	a.run("CREATE TABLE users (email text PRIMARY KEY)")
	for _, s := range []*session{a, b} {
		s.expect("SELECT email FROM users WHERE email = 'a@b'")
	}
	const insert = "INSERT INTO users VALUES ('a@b')"
	a.run(insert)
	expectCode(t, b.try(insert), "23505")
}

// Номер последовательности тратится, даже если вставки не было.
func TestOnConflictSpendsSequence(t *testing.T) {
	s := open(t)
	s.run("CREATE TABLE users (id serial, email text UNIQUE)")
	for _, email := range []string{"a", "a", "a", "b"} {
		s.run("INSERT INTO users (email) VALUES ('" + email + "') " +
			"ON CONFLICT (email) DO NOTHING")
	}
	s.expect("SELECT id FROM users ORDER BY id", "1", "4")
}

// DO NOTHING … RETURNING не вернёт строку, которая уже была.
func TestDoNothingReturnsNoRow(t *testing.T) {
	s := open(t)
	s.run("CREATE TABLE users (email text PRIMARY KEY)")
	const insert = "INSERT INTO users VALUES ('a') " +
		"ON CONFLICT DO NOTHING RETURNING email"
	var email string
	if err := s.QueryRow(s.within(), insert).Scan(&email); err != nil {
		t.Fatal(err)
	}
	err := s.QueryRow(s.within(), insert).Scan(&email)
	if !errors.Is(err, pgx.ErrNoRows) {
		t.Errorf("вторая вставка: %v", err)
	}
}

// ON CONFLICT нужен уникальный индекс; строку меняют один раз.
func TestOnConflictRefusals(t *testing.T) {
	s := open(t)
	s.run("CREATE TABLE users (id int PRIMARY KEY, email text)")
	expectCode(t, s.try("INSERT INTO users VALUES (1, 'a') "+
		"ON CONFLICT (email) DO NOTHING"), "42P10")
	expectCode(t, s.try("INSERT INTO users VALUES (1, 'a'), (1, 'b') "+
		"ON CONFLICT (id) DO UPDATE SET email = excluded.email"), "21000")
}

// Процедура фиксирует сама, только если CALL не внутри транзакции.
func TestProcedureCommitsOnlyOutsideTransaction(t *testing.T) {
	s := open(t)
	s.run("CREATE TABLE log (n int)",
		"CREATE PROCEDURE batch() LANGUAGE plpgsql AS $$ BEGIN "+
			"INSERT INTO log VALUES (1); COMMIT; "+
			"INSERT INTO log VALUES (2); ROLLBACK; END $$",
		"CALL batch()")
	s.expect("SELECT n FROM log", "1")
	s.run("BEGIN")
	expectCode(t, s.try("CALL batch()"), "2D000")
}

// Inbox: вторая вставка того же ключа ждёт конца первой транзакции.
func TestSecondInsertOfKeyWaitsForFirst(t *testing.T) {
	for end, rows := range map[string]int64{"COMMIT": 0, "ROLLBACK": 1} {
		a, b := open(t), open(t)
		a.run("DROP TABLE IF EXISTS inbox",
			"CREATE TABLE inbox (event text PRIMARY KEY)", "BEGIN")
		const insert = "INSERT INTO inbox VALUES ('e1') " +
			"ON CONFLICT DO NOTHING"
		a.run(insert)
		got := make(chan int64, 1)
		ctx := b.within()
		go func() {
			tag, err := b.Exec(ctx, insert)
			if err != nil {
				t.Error(err)
			}
			got <- tag.RowsAffected()
		}()
		a.waits(b)
		a.run(end)
		if n := <-got; n != rows {
			t.Errorf("%s: вторая вставила %d строк", end, n)
		}
	}
}

// NOTIFY получает лишь тот, кто уже подключён и слушает.
func TestNotifyReachesOnlyListeners(t *testing.T) {
	a, b := open(t), open(t)
	a.run("NOTIFY outbox, 'рано'")
	b.run("LISTEN outbox")
	a.run("NOTIFY outbox, 'вовремя'")
	n, err := b.WaitForNotification(b.within())
	if err != nil || n.Payload != "вовремя" {
		t.Errorf("пришло %v: %v", n, err)
	}
}

// Первичный ключ секционированной таблицы обязан включать её ключ,
// строка без секции — ошибка.
func TestPartitionedTableLimits(t *testing.T) {
	s := open(t)
	expectCode(t, s.try("CREATE TABLE bad (id int PRIMARY KEY, day date)"+
		" PARTITION BY RANGE (day)"), "0A000")
	s.run("CREATE TABLE events (id int, day date, PRIMARY KEY (id, day))"+
		" PARTITION BY RANGE (day)",
		"CREATE TABLE events_2026 PARTITION OF events "+
			"FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')",
		"INSERT INTO events VALUES (1, '2026-12-31')")
	// Правая граница в секцию не входит.
	expectCode(t, s.try(
		"INSERT INTO events VALUES (2, '2027-01-01')"), "23514")
}

// Параметр — данные: разобрать его как SQL сервер не может.
func TestParameterIsNeverParsedAsSQL(t *testing.T) {
	s := clients(t)
	evil := "'; DROP TABLE orders; --"
	var n int
	err := s.QueryRow(s.within(),
		"SELECT count(*) FROM clients WHERE name = $1", evil).Scan(&n)
	if err != nil || n != 0 {
		t.Errorf("найдено %d: %v", n, err)
	}
	s.expect("SELECT count(*) FROM orders", "2")
	// И именем таблицы параметр быть не может.
	_, err = s.Exec(s.within(), "SELECT FROM $1", "orders")
	expectCode(t, err, "42601")
}

// Отмена контекста посреди запроса: pgx закрывает соединение.
func TestCancelledContextClosesConnection(t *testing.T) {
	s := open(t)
	ctx, cancel := context.WithTimeout(
		t.Context(), 100*time.Millisecond)
	defer cancel()
	_, err := s.Exec(ctx, "SELECT pg_sleep(60)")
	if !errors.Is(err, context.DeadlineExceeded) || !s.IsClosed() {
		t.Errorf("ошибка %v, закрыто %v", err, s.IsClosed())
	}
}

// NULL в тип без пустого значения Scan не примет.
func TestScanRefusesNull(t *testing.T) {
	s := open(t)
	const null = "SELECT NULL::text"
	var plain string
	err := s.QueryRow(s.within(), null).Scan(&plain)
	if err == nil || !strings.Contains(err.Error(), "cannot scan NULL") {
		t.Errorf("в string: %v", err)
	}
	var pointer *string
	err = s.QueryRow(s.within(), null).Scan(&pointer)
	if err != nil || pointer != nil {
		t.Errorf("в *string: %v, %v", pointer, err)
	}
}

// Ошибка посреди чтения видна только в rows.Err.
func TestRowsErrShowsBrokenRead(t *testing.T) {
	s := open(t)
	rows, err := s.Query(s.within(),
		"SELECT 10 / (3 - i) FROM generate_series(0, 9) i")
	if err != nil {
		t.Fatal(err)
	}
	var got []int
	for rows.Next() {
		var n int
		if err := rows.Scan(&n); err != nil {
			t.Fatal(err)
		}
		got = append(got, n)
	}
	if !slices.Equal(got, []int{3, 5, 10}) {
		t.Errorf("прочитано %v", got)
	}
	expectCode(t, rows.Err(), "22012")
}
