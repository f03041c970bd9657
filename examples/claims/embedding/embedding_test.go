// Package embedding: встраивание — это композиция, а не наследование.
package embedding

import (
	"encoding/json"
	"testing"
	"time"

	"go-konspekt/examples/claims/prove"
)

type base struct{ ID int }

func (base) name() string    { return "Base" }
func (b base) hello() string { return "привет от " + b.name() }

type derived struct{ base }

func (derived) name() string { return "Derived" }

// Продвинутый метод работает с внутренним типом: «переопределённого»
// метода внешнего типа он не видит.
func TestEmbeddingHasNoVirtualDispatch(t *testing.T) {
	var d derived
	if got := d.hello(); got != "привет от Base" {
		t.Errorf("d.hello() = %q", got)
	}
}

// Метод внешнего типа затеняет внутренний, но не отменяет его.
func TestOuterMethodShadowsInner(t *testing.T) {
	var d derived
	if got := d.name(); got != "Derived" {
		t.Errorf("d.name() = %q", got)
	}
	if got := d.base.name(); got != "Base" {
		t.Errorf("d.base.name() = %q", got)
	}
}

// Внешний тип не подтип внутреннего.
func TestEmbeddingTypeIsNotSubtype(t *testing.T) {
	prove.Compile(t, "testdata/subtype.go").
		Ends("exit status 1").
		Says("cannot use Derived{} (value of struct type Derived) " +
			"as Base value in argument to show")
}

type left struct{ level int }
type right struct{ level int }
type both struct {
	left
	right
}

// Конфликт имён на одной глубине — ошибка только при обращении.
func TestAmbiguousSelectorFailsOnlyOnUse(t *testing.T) {
	b := both{left{1}, right{2}} // сам тип объявить можно
	if b.left.level+b.right.level != 3 {
		t.Error(b)
	}
	prove.Compile(t, "testdata/ambiguous.go").
		Ends("exit status 1").
		Says("ambiguous.go:13:23: ambiguous selector b.Level")
}

type outer struct {
	left
	level int
}

// Побеждает имя на наименьшей глубине.
func TestShallowestNameWins(t *testing.T) {
	o := outer{left: left{1}, level: 2}
	if o.level != 2 {
		t.Errorf("o.level = %d", o.level)
	}
}

// С Go 1.27 ключом литерала бывает и продвинутое поле.
func TestPromotedFieldIsKeyOfLiteral(t *testing.T) {
	d := derived{ID: 7}
	if d.base.ID != 7 {
		t.Errorf("%+v", d)
	}
	prove.Go(t, "build", "-gcflags=-lang=go1.26", "testdata/promoted.go").
		Ends("exit status 1").
		Says("promoted.go:8:14: use of promoted field Base.ID in struct " +
			"literal of type Derived requires go1.27 or later")
}

type event struct {
	time.Time
	Name string
}

// Встроенный time.Time приносит MarshalJSON: остальные поля пропадают.
func TestEmbeddedTimeHidesFieldsFromJSON(t *testing.T) {
	at := time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC)
	got, err := json.Marshal(event{at, "выпуск"})
	if err != nil || string(got) != `"2026-11-21T12:00:00Z"` {
		t.Errorf("%s, %v", got, err)
	}
}
