package account

type Account struct {
	Owner   string
	balance int
}

// Другой тип того же пакета видит неэкспортируемое поле.
type Auditor struct{}

func (Auditor) Balance(a *Account) int { return a.balance }
