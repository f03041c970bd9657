package postgres

import "testing"

// expectDeadlock запускает две команды, которые ждут друг друга:
// одну обязаны прервать с кодом 40P01, другую — выполнить.
func expectDeadlock(t *testing.T, a, b *session, sqlA, sqlB string) {
	t.Helper()
	first, second := a.background(sqlA), b.background(sqlB)
	broken, passed := a.finish(first), b.finish(second)
	if broken == nil {
		broken, passed = passed, broken
	}
	expectCode(t, broken, "40P01")
	if passed != nil {
		t.Errorf("вторая команда: %v", passed)
	}
}

// withDetector — счета и два сеанса, где цикл ищут через 50 мс.
func withDetector(t *testing.T) (a, b *session) {
	t.Helper()
	a, b = accounts(t)
	a.run("SET deadlock_timeout = '50ms'", "BEGIN")
	b.run("SET deadlock_timeout = '50ms'", "BEGIN")
	return a, b
}

// A держит 1 и ждёт 2, B держит 2 и ждёт 1: одного прерывают.
func TestDeadlockAbortsOneTransaction(t *testing.T) {
	a, b := withDetector(t)
	const one = "SELECT FROM accounts WHERE id = 1 FOR UPDATE"
	const two = "SELECT FROM accounts WHERE id = 2 FOR UPDATE"
	a.run(one)
	b.run(two)
	expectDeadlock(t, a, b, two, one)
}

// Общий порядок запирания: встречные транзакции ждут, а не умирают.
func TestCommonOrderOfLocksHasNoDeadlock(t *testing.T) {
	a, b := withDetector(t)
	const both = "SELECT FROM accounts WHERE id IN (1, 2) " +
		"ORDER BY id FOR UPDATE"
	a.run(both)
	done := b.background(both)
	a.waits(b)
	a.run("COMMIT")
	if err := b.finish(done); err != nil {
		t.Error(err)
	}
}

// FOR SHARE, а потом UPDATE у двоих — готовая взаимоблокировка.
func TestForShareThenUpdateIsDeadlock(t *testing.T) {
	a, b := withDetector(t)
	const share = "SELECT FROM accounts WHERE id = 1 FOR SHARE"
	a.run(share)
	b.run(share)
	const update = "UPDATE accounts SET amount = 0 WHERE id = 1"
	expectDeadlock(t, a, b, update, update)
}

// FOR UPDATE запирает строку до конца транзакции.
func TestForUpdateBlocksUntilCommit(t *testing.T) {
	a, b := accounts(t)
	a.run("BEGIN", "SELECT FROM accounts WHERE id = 1 FOR UPDATE")
	done := b.background("UPDATE accounts SET amount = 7 WHERE id = 1")
	a.waits(b)
	// Обычный SELECT той же строки не ждёт.
	reader := open(t)
	reader.run("SET lock_timeout = '1s'")
	reader.expect(amount, "100")
	a.run("COMMIT")
	if err := b.finish(done); err != nil {
		t.Error(err)
	}
}

// NOWAIT и lock_timeout: вместо ожидания ошибка 55P03.
func TestNoWaitAndLockTimeoutFail(t *testing.T) {
	a, b := accounts(t)
	a.run("BEGIN", "SELECT FROM accounts WHERE id = 1 FOR UPDATE")
	const lock = "SELECT FROM accounts WHERE id = 1 FOR UPDATE"
	expectCode(t, b.try(lock+" NOWAIT"), "55P03")
	b.run("SET lock_timeout = '20ms'")
	expectCode(t, b.try(lock), "55P03")
}

// SKIP LOCKED берёт следующую задачу, не дожидаясь запертой.
func TestSkipLockedTakesNextTask(t *testing.T) {
	a, b := open(t), open(t)
	a.run("CREATE TABLE tasks (id int PRIMARY KEY)",
		"INSERT INTO tasks VALUES (1), (2)")
	const take = "SELECT id FROM tasks ORDER BY id LIMIT 1 " +
		"FOR UPDATE SKIP LOCKED"
	a.run("BEGIN")
	b.run("BEGIN")
	a.expect(take, "1")
	b.expect(take, "2")
	// Воркер A упал: соединение оборвано, задача снова свободна.
	_ = a.Close(a.within())
	c := open(t)
	eventually(t, "задача 1 свободна", func() bool {
		got := c.list(take)
		return len(got) == 1 && got[0] == "1"
	})
}

// Вставка заказа не ждёт обновления клиента, но ждёт FOR UPDATE.
func TestForeignKeyCheckDoesNotWaitForUpdate(t *testing.T) {
	a, b := open(t), open(t)
	a.run("CREATE TABLE clients (id int PRIMARY KEY, name text)",
		"CREATE TABLE orders (client_id int REFERENCES clients)",
		"INSERT INTO clients VALUES (1, 'Анна')")
	b.run("SET lock_timeout = '100ms'")
	const insert = "INSERT INTO orders VALUES (1)"
	a.run("BEGIN", "UPDATE clients SET name = 'Вера' WHERE id = 1")
	if err := b.try(insert); err != nil {
		t.Errorf("при UPDATE: %v", err)
	}
	a.run("SELECT FROM clients WHERE id = 1 FOR UPDATE")
	expectCode(t, b.try(insert), "55P03")
}

// Ожидающий ALTER TABLE останавливает и новых читателей.
func TestWaitingAlterTableBlocksReaders(t *testing.T) {
	a, b := accounts(t)
	reader := open(t)
	reader.run("SET lock_timeout = '100ms'")
	a.run("BEGIN")
	a.expect(amount, "100")
	reader.expect(amount, "100")
	done := b.background("ALTER TABLE accounts ADD COLUMN note text")
	a.waits(b)
	expectCode(t, reader.try(amount), "55P03")
	a.run("COMMIT")
	if err := b.finish(done); err != nil {
		t.Error(err)
	}
}

// Advisory lock запирает число, а не строку; сеанс кончился — свободно.
func TestAdvisoryLockBelongsToSession(t *testing.T) {
	a, b := open(t), open(t)
	const try = "SELECT pg_try_advisory_lock(42)"
	a.expect(try, "t")
	b.expect(try, "f")
	// Конец транзакции сеансовую блокировку не снимает.
	a.run("BEGIN", "COMMIT")
	b.expect(try, "f")
	_ = a.Close(a.within())
	eventually(t, "блокировка свободна", func() bool {
		return b.value(try) == "t"
	})
}

// Транзакционный advisory lock снимается при COMMIT сам.
func TestTransactionAdvisoryLockEndsWithCommit(t *testing.T) {
	a, b := open(t), open(t)
	a.run("BEGIN", "SELECT pg_advisory_xact_lock(43)")
	const try = "SELECT pg_try_advisory_lock(43)"
	b.expect(try, "f")
	a.run("COMMIT")
	b.expect(try, "t")
}

// CREATE INDEX ждёт пишущую транзакцию и сам останавливает запись;
// CONCURRENTLY записи не мешает.
func TestCreateIndexBlocksWrites(t *testing.T) {
	a, b := accounts(t)
	b.run("SET lock_timeout = '100ms'")
	const write = "UPDATE accounts SET amount = 1 WHERE id = 1"
	a.run("BEGIN", "CREATE INDEX plain ON accounts (amount)")
	expectCode(t, b.try(write), "55P03")
	b.expect(amount, "100")
	a.run("COMMIT")

	// Старая транзакция держит CONCURRENTLY в ожидании, запись идёт.
	old, c := open(t), open(t)
	old.run("BEGIN", "UPDATE accounts SET amount = 2 WHERE id = 2")
	done := c.background(
		"CREATE INDEX CONCURRENTLY gentle ON accounts (amount)")
	old.waits(c)
	if err := b.try(write); err != nil {
		t.Errorf("при CONCURRENTLY: %v", err)
	}
	old.run("COMMIT")
	if err := c.finish(done); err != nil {
		t.Error(err)
	}
}

// CONCURRENTLY внутри транзакции не работает.
func TestCreateIndexConcurrentlyRefusesTransaction(t *testing.T) {
	a, _ := accounts(t)
	a.run("BEGIN")
	expectCode(t, a.try(
		"CREATE INDEX CONCURRENTLY i ON accounts (amount)"), "25001")
}
