package main

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
)

// #region index
type index struct {
	// терм → номера документов по возрастанию (posting list)
	postings map[string][]int
}

// analyze: токены → нижний регистр → без стоп-слов → без окончаний.
// Настоящий стеммер сложнее, здесь хватит одного правила.
func analyze(text string) []string {
	tokens := strings.FieldsFunc(text, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
	var terms []string
	for _, t := range tokens {
		t = strings.ToLower(t)
		if t != "и" {
			terms = append(terms, strings.TrimRight(t, "аеийоуыя"))
		}
	}
	return terms
}

func (ix *index) add(doc int, text string) {
	for _, term := range analyze(text) {
		list := ix.postings[term]
		if !slices.Contains(list, doc) {
			ix.postings[term] = append(list, doc)
		}
	}
}

// term ищет строку как есть, match сначала анализирует её
func (ix *index) term(s string) []int { return ix.postings[s] }

func (ix *index) match(query string) []int {
	var found []int
	for _, term := range analyze(query) {
		found = append(found, ix.postings[term]...)
	}
	slices.Sort(found)
	return slices.Compact(found)
}

// #endregion index

func main() {
	ix := &index{postings: map[string][]int{}}
	for i, text := range []string{
		"Чайник белый", "Белая кружка", "Кружки и чайники",
	} {
		ix.add(i+1, text)
	}
	terms := make([]string, 0, len(ix.postings))
	for t := range ix.postings {
		terms = append(terms, t)
	}
	slices.Sort(terms)
	for _, t := range terms {
		fmt.Printf("%q -> %v\n", t, ix.postings[t])
	}
	fmt.Println("term  «Кружка»:", ix.term("Кружка"))
	fmt.Println("match «Кружка»:", ix.match("Кружка"))
	fmt.Println("match «белый чайник»:", ix.match("белый чайник"))
}
