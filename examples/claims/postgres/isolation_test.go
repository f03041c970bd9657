package postgres

import (
	"strings"
	"testing"
)

// accounts — два сеанса и таблица с остатком 100 на счёте 1.
func accounts(t *testing.T) (a, b *session) {
	t.Helper()
	a, b = open(t), open(t)
	a.run("CREATE TABLE accounts (id int PRIMARY KEY, amount int)",
		"INSERT INTO accounts VALUES (1, 100), (2, 100)")
	return a, b
}

const amount = "SELECT amount FROM accounts WHERE id = 1"

// Грязного чтения нет даже на Read Uncommitted.
func TestNoDirtyReadAtReadUncommitted(t *testing.T) {
	a, b := accounts(t)
	b.run("BEGIN", "UPDATE accounts SET amount = 50 WHERE id = 1")
	a.run("BEGIN ISOLATION LEVEL READ UNCOMMITTED")
	a.expect(amount, "100")
	b.run("COMMIT")
	// Зато зафиксированное следующая команда видит сразу.
	a.expect(amount, "50")
}

// Read Committed: та же строка при втором чтении другая.
func TestNonRepeatableReadAtReadCommitted(t *testing.T) {
	a, b := accounts(t)
	a.run("BEGIN ISOLATION LEVEL READ COMMITTED")
	a.expect(amount, "100")
	b.run("UPDATE accounts SET amount = 50 WHERE id = 1")
	a.expect(amount, "50")
}

// Repeatable Read: снимок один на транзакцию.
func TestRepeatableReadKeepsSnapshot(t *testing.T) {
	a, b := accounts(t)
	a.run("BEGIN ISOLATION LEVEL REPEATABLE READ")
	a.expect(amount, "100")
	b.run("UPDATE accounts SET amount = 50 WHERE id = 1")
	a.expect(amount, "100")
}

// phantom считает строки дважды, между ними другой вставляет ещё одну.
func phantom(t *testing.T, level, second string) {
	t.Helper()
	a, b := accounts(t)
	a.run("BEGIN ISOLATION LEVEL " + level)
	const count = "SELECT count(*) FROM accounts WHERE amount = 100"
	a.expect(count, "2")
	b.run("INSERT INTO accounts VALUES (3, 100)")
	a.expect(count, second)
}

// Read Committed: по тому же условию строк стало больше.
func TestPhantomAtReadCommitted(t *testing.T) {
	phantom(t, "READ COMMITTED", "3")
}

// Repeatable Read в PostgreSQL не пускает и фантомы.
func TestNoPhantomAtRepeatableRead(t *testing.T) {
	phantom(t, "REPEATABLE READ", "2")
}

// lostUpdate: оба прочли 100, A записал 90, B пишет 70 от старых 100.
func lostUpdate(t *testing.T, level string) (*session, error) {
	t.Helper()
	a, b := accounts(t)
	for _, s := range []*session{a, b} {
		s.run("BEGIN ISOLATION LEVEL " + level)
		s.expect(amount, "100")
	}
	a.run("UPDATE accounts SET amount = 90 WHERE id = 1", "COMMIT")
	err := b.try("UPDATE accounts SET amount = 70 WHERE id = 1")
	if err == nil {
		b.run("COMMIT")
	}
	return open(t), err
}

// Read Committed теряет обновление: 70 вместо 60.
func TestLostUpdateAtReadCommitted(t *testing.T) {
	s, err := lostUpdate(t, "READ COMMITTED")
	if err != nil {
		t.Fatal(err)
	}
	s.expect(amount, "70")
}

// Repeatable Read прерывает второго с кодом 40001.
func TestRepeatableReadRefusesLostUpdate(t *testing.T) {
	s, err := lostUpdate(t, "REPEATABLE READ")
	expectCode(t, err, "40001")
	s.expect(amount, "90")
}

// UPDATE дождался и перепроверил новую версию: ничего не потеряно.
func TestRelativeUpdateAtReadCommittedIsCorrect(t *testing.T) {
	a, b := accounts(t)
	a.run("BEGIN", "UPDATE accounts SET amount = amount - 10 WHERE id = 1")
	done := b.background(
		"UPDATE accounts SET amount = amount - 30 WHERE id = 1")
	a.waits(b)
	a.run("COMMIT")
	if err := b.finish(done); err != nil {
		t.Fatal(err)
	}
	a.expect(amount, "60")
}

// writeSkew: двое дежурных видят друг друга и оба уходят.
func writeSkew(t *testing.T, levelA, levelB string) (*session, error) {
	t.Helper()
	a, b := open(t), open(t)
	a.run("CREATE TABLE doctors (name text PRIMARY KEY, on_call bool)",
		"INSERT INTO doctors VALUES ('Анна', true), ('Борис', true)")
	a.run("BEGIN ISOLATION LEVEL " + levelA)
	b.run("BEGIN ISOLATION LEVEL " + levelB)
	const count = "SELECT count(*) FROM doctors WHERE on_call"
	a.expect(count, "2")
	b.expect(count, "2")
	a.run("UPDATE doctors SET on_call = false WHERE name = 'Анна'",
		"COMMIT")
	err := b.try("UPDATE doctors SET on_call = false WHERE name = 'Борис'")
	if err == nil {
		err = b.try("COMMIT")
	}
	return open(t), err
}

const onCall = "SELECT count(*) FROM doctors WHERE on_call"

// Repeatable Read пускает write skew: дежурных не осталось.
func TestWriteSkewAtRepeatableRead(t *testing.T) {
	s, err := writeSkew(t, "REPEATABLE READ", "REPEATABLE READ")
	if err != nil {
		t.Fatal(err)
	}
	s.expect(onCall, "0")
}

// Serializable прерывает одного из двоих с кодом 40001.
func TestSerializableRefusesWriteSkew(t *testing.T) {
	s, err := writeSkew(t, "SERIALIZABLE", "SERIALIZABLE")
	expectCode(t, err, "40001")
	s.expect(onCall, "1")
}

// Serializable защищает, только если на нём все участники.
func TestSerializableNeedsEveryParticipant(t *testing.T) {
	s, err := writeSkew(t, "SERIALIZABLE", "REPEATABLE READ")
	if err != nil {
		t.Fatal(err)
	}
	s.expect(onCall, "0")
}

// Читатель не ждёт писателя, писатель не ждёт читателя.
func TestReadersAndWritersDoNotWait(t *testing.T) {
	a, b := accounts(t)
	b.run("SET lock_timeout = '1s'")
	a.run("BEGIN", "UPDATE accounts SET amount = 0 WHERE id = 1")
	b.expect(amount, "100")
	a.run("COMMIT", "BEGIN")
	a.expect(amount, "0")
	b.run("UPDATE accounts SET amount = 1 WHERE id = 1")
}

// После ошибки транзакция отвергает всё до ROLLBACK.
func TestErrorAbortsWholeTransaction(t *testing.T) {
	a, _ := accounts(t)
	a.run("BEGIN", "UPDATE accounts SET amount = 0 WHERE id = 1")
	expectCode(t, a.try("SELECT 1/0"), "22012")
	expectCode(t, a.try("SELECT 1"), "25P02")
	a.run("ROLLBACK")
	a.expect(amount, "100")
}

// Точка сохранения позволяет продолжить после ошибки.
func TestSavepointContinuesAfterError(t *testing.T) {
	a, _ := accounts(t)
	a.run("BEGIN", "UPDATE accounts SET amount = 0 WHERE id = 1",
		"SAVEPOINT s")
	expectCode(t, a.try("SELECT 1/0"), "22012")
	a.run("ROLLBACK TO s", "COMMIT")
	a.expect(amount, "0")
}

// COMMIT после ошибки — это ROLLBACK, и pgx об этом говорит.
func TestCommitAfterErrorRollsBack(t *testing.T) {
	a, _ := accounts(t)
	tx, err := a.Begin(a.within())
	if err != nil {
		t.Fatal(err)
	}
	for _, sql := range []string{
		"UPDATE accounts SET amount = 0 WHERE id = 1", "SELECT 1/0",
	} {
		_, _ = tx.Exec(a.within(), sql)
	}
	err = tx.Commit(a.within())
	if err == nil || !strings.Contains(err.Error(),
		"commit unexpectedly resulted in rollback") {
		t.Errorf("Commit вернул %v", err)
	}
	a.expect(amount, "100")
}

// Номера последовательности не откатываются.
func TestSequenceIsNotRolledBack(t *testing.T) {
	a := open(t)
	a.run("CREATE SEQUENCE ids", "BEGIN", "SELECT nextval('ids')",
		"ROLLBACK")
	a.expect("SELECT nextval('ids')", "2")
}

// Номер раньше не значит фиксация раньше.
func TestSequenceOrderIsNotCommitOrder(t *testing.T) {
	a, b := open(t), open(t)
	a.run("CREATE TABLE outbox (seq bigserial)", "BEGIN",
		"INSERT INTO outbox DEFAULT VALUES")
	b.run("INSERT INTO outbox DEFAULT VALUES")
	b.expect("SELECT seq FROM outbox ORDER BY seq", "2")
	a.run("COMMIT")
	b.expect("SELECT seq FROM outbox ORDER BY seq", "1", "2")
}
