package logicrace

import (
	"sync"
	"testing"
)

// #region account

type Account struct {
	mu      sync.Mutex
	balance int
}

func (a *Account) Balance() int {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.balance
}

func (a *Account) Add(sum int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.balance += sum
}

// Неверно: проверка и списание — две критические секции.
func (a *Account) withdrawRacy(sum int, between func()) bool {
	if a.Balance() < sum {
		return false
	}
	between()
	a.Add(-sum)
	return true
}

// Верно: проверка и списание под одной блокировкой.
func (a *Account) Withdraw(sum int) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.balance < sum {
		return false
	}
	a.balance -= sum
	return true
}

// #endregion account

// run снимает по 100 двумя горутинами со счёта, где 100.
func run(withdraw func(a *Account) bool) int {
	a := &Account{balance: 100}
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() { withdraw(a) })
	}
	wg.Wait()
	return a.Balance()
}

func TestRacy(t *testing.T) {
	// Барьер: обе проверки успевают до первого списания.
	var barrier sync.WaitGroup
	barrier.Add(2)
	got := run(func(a *Account) bool {
		return a.withdrawRacy(100, func() {
			barrier.Done()
			barrier.Wait()
		})
	})
	t.Logf("две секции: баланс %d, детектор молчит", got)
}

func TestFixed(t *testing.T) {
	got := run(func(a *Account) bool { return a.Withdraw(100) })
	if got != 0 {
		t.Errorf("баланс %d, ждали 0", got)
	}
	t.Logf("одна секция: баланс %d", got)
}
