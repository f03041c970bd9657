// Command elasticsearch checks bodies of requests with the types of the official client, which are generated from the
// specification of the API: whatever the client does not know is lost on the way through them.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/elastic/go-elasticsearch/v9/typedapi/core/search"
	"github.com/elastic/go-elasticsearch/v9/typedapi/indices/create"
	"github.com/elastic/go-elasticsearch/v9/typedapi/indices/updatealiases"
)

// requests are the bodies that can be checked, by the name of the method in the client.
var requests = map[string]func() any{
	"search":        func() any { return search.NewRequest() },
	"create":        func() any { return create.NewRequest() },
	"updatealiases": func() any { return updatealiases.NewRequest() },
}

func main() {
	failed := false
	for _, argument := range os.Args[1:] {
		method, file, _ := strings.Cut(argument, "=")
		if err := check(method, file); err != nil {
			fmt.Printf("%s: %s: %v\n", file, method, err)
			failed = true
		}
	}
	if failed {
		os.Exit(1)
	}
}

// check takes a body through the type of its method and back.
func check(method, file string) error {
	newRequest, ok := requests[method]
	if !ok {
		return fmt.Errorf("unknown method, give it as method=file")
	}
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	request := newRequest()
	if err := json.Unmarshal(text, request); err != nil {
		return err
	}
	back, err := json.Marshal(request)
	if err != nil {
		return err
	}
	lost, err := findLost(text, back)
	if err == nil && len(lost) > 0 {
		err = fmt.Errorf("the API does not know: %s", strings.Join(lost, ", "))
	}
	return err
}

// findLost lists the names of fields that have not come back; short forms come back as long ones, with more names.
func findLost(text, back []byte) ([]string, error) {
	names, returned := map[string]int{}, map[string]int{}
	if err := count(text, names); err != nil {
		return nil, err
	}
	if err := count(back, returned); err != nil {
		return nil, err
	}
	var lost []string
	for name, number := range names {
		if returned[name] < number {
			lost = append(lost, name)
		}
	}
	slices.Sort(lost)
	return lost, nil
}

func count(text []byte, names map[string]int) error {
	var value any
	if err := json.Unmarshal(text, &value); err != nil {
		return err
	}
	countNames(value, names)
	return nil
}

func countNames(value any, names map[string]int) {
	switch node := value.(type) {
	case map[string]any:
		for name, inner := range node {
			names[name]++
			countNames(inner, names)
		}
	case []any:
		for _, inner := range node {
			countNames(inner, names)
		}
	}
}
