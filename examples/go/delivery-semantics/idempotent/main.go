package main

import "fmt"

// #region event
type event struct {
	ID      string
	Version int
	Amount  int
	Status  string
}

type account struct {
	balance int
	status  string
	version int
	seen    map[string]bool
}

// increment: каждый повтор меняет результат
func (a *account) increment(e event) { a.balance += e.Amount }

// once: повтор узнаём по идентификатору события
func (a *account) once(e event) {
	if a.seen[e.ID] {
		return
	}
	a.seen[e.ID] = true
	a.balance += e.Amount
}

// set: присваивание повтор переживает, а перестановку нет
func (a *account) set(e event) { a.status = e.Status }

// setNewer: версия отсекает и повтор, и опоздавшее
func (a *account) setNewer(e event) {
	if e.Version > a.version {
		a.status, a.version = e.Status, e.Version
	}
}

// #endregion event

func main() {
	paid := event{"e1", 1, 100, "оплачен"}
	sent := event{"e2", 2, 50, "отправлен"}
	// at-least-once: повтор первого пришёл после второго
	log := []event{paid, sent, paid}
	for _, way := range []struct {
		name  string
		apply func(*account, event)
	}{
		{"increment", (*account).increment},
		{"once", (*account).once},
		{"set", (*account).set},
		{"setNewer", (*account).setNewer},
	} {
		a := &account{seen: map[string]bool{}}
		for _, e := range log {
			way.apply(a, e)
		}
		fmt.Printf("%-9s баланс %3d, статус %q\n",
			way.name, a.balance, a.status)
	}
}
