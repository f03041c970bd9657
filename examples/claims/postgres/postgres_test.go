// Утверждения о PostgreSQL: каждое проверено на настоящем сервере.
package postgres

import (
	"context"
	"errors"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// limit — срок, за который обязано произойти всё, чего ждёт тест.
const limit = 20 * time.Second

// session — отдельное соединение, то есть отдельный сеанс сервера.
type session struct {
	*pgx.Conn
	t *testing.T
}

// open соединяется и работает в схеме этого теста.
func open(t *testing.T) *session {
	t.Helper()
	url := os.Getenv("DATABASE_URL")
	if url == "" {
		t.Fatal("нет переменной DATABASE_URL: запускайте через " +
			"npm run examples -- claims/postgres")
	}
	ctx := context.Background()
	conn, err := pgx.Connect(ctx, url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close(ctx) })
	s := &session{conn, t}
	schema := strings.ToLower(t.Name())
	s.run("CREATE SCHEMA IF NOT EXISTS " + schema)
	s.run("SET search_path = " + schema + ", public")
	return s
}

func (s *session) within() context.Context {
	ctx, cancel := context.WithTimeout(s.t.Context(), limit)
	s.t.Cleanup(cancel)
	return ctx
}

// run выполняет команды, которые обязаны пройти.
func (s *session) run(commands ...string) {
	s.t.Helper()
	for _, sql := range commands {
		if err := s.try(sql); err != nil {
			s.t.Fatalf("%s: %v", sql, err)
		}
	}
}

// try выполняет команду, которая вправе не пройти.
func (s *session) try(sql string) error {
	_, err := s.Exec(s.within(), sql)
	return err
}

// background выполняет команду, которая, возможно, будет ждать.
func (s *session) background(sql string) <-chan error {
	done := make(chan error, 1)
	ctx := s.within()
	go func() {
		_, err := s.Exec(ctx, sql)
		done <- err
	}()
	return done
}

// list — первый столбец ответа строками; NULL — пустая строка.
func (s *session) list(sql string) []string {
	s.t.Helper()
	rows, err := s.Query(s.within(), sql,
		pgx.QueryExecModeSimpleProtocol)
	if err != nil {
		s.t.Fatalf("%s: %v", sql, err)
	}
	var values []string
	for rows.Next() {
		values = append(values, string(rows.RawValues()[0]))
	}
	if err := rows.Err(); err != nil {
		s.t.Fatalf("%s: %v", sql, err)
	}
	return values
}

// value — ответ из одной строки.
func (s *session) value(sql string) string {
	s.t.Helper()
	values := s.list(sql)
	if len(values) != 1 {
		s.t.Fatalf("%s: строк %d", sql, len(values))
	}
	return values[0]
}

func (s *session) expect(sql string, want ...string) {
	s.t.Helper()
	if got := s.list(sql); !slices.Equal(got, want) {
		s.t.Errorf("%s: %q, ждали %q", sql, got, want)
	}
}

// waits ждёт, пока сеанс other встанет в очередь за блокировкой.
func (s *session) waits(other *session) {
	s.t.Helper()
	pid := other.PgConn().PID()
	eventually(s.t, "сеанс ждёт блокировку", func() bool {
		var n int
		err := s.QueryRow(s.within(),
			"SELECT cardinality(pg_blocking_pids($1))", pid).Scan(&n)
		if err != nil {
			s.t.Fatal(err)
		}
		return n > 0
	})
}

// finish ждёт конца фоновой команды.
func (s *session) finish(done <-chan error) error {
	s.t.Helper()
	select {
	case err := <-done:
		return err
	case <-time.After(limit):
		s.t.Fatal("команда не завершилась")
		return nil
	}
}

// code — пятизначный код ошибки сервера.
func code(err error) string {
	var e *pgconn.PgError
	if errors.As(err, &e) {
		return e.Code
	}
	return ""
}

func expectCode(t *testing.T, err error, want string) {
	t.Helper()
	if code(err) != want {
		t.Errorf("ошибка %v, ждали код %s", err, want)
	}
}

func eventually(t *testing.T, what string, condition func() bool) {
	t.Helper()
	deadline := time.Now().Add(limit)
	for !condition() {
		if time.Now().After(deadline) {
			t.Fatalf("за %v не случилось: %s", limit, what)
		}
		time.Sleep(5 * time.Millisecond)
	}
}
