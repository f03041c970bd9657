// Command compose checks a Compose file as Docker Compose reads it: against the published schema of compose-spec, then
// for names that nothing declares.
package main

import (
	"context"
	"fmt"
	"os"
	"strings"

	"github.com/compose-spec/compose-go/v2/cli"
)

func main() {
	for _, file := range os.Args[1:] {
		names, err := check(file)
		if err != nil {
			fmt.Fprintf(os.Stderr, "%s: %v\n", file, err)
			os.Exit(1)
		}
		fmt.Printf("%s: %s\n", file, strings.Join(names, ", "))
	}
}

// check returns the names of the services of a valid file.
func check(file string) ([]string, error) {
	options, err := cli.NewProjectOptions([]string{file}, cli.WithName("sample"), cli.WithConsistency(true))
	if err != nil {
		return nil, err
	}
	project, err := options.LoadProject(context.Background())
	if err != nil {
		return nil, err
	}
	return project.ServiceNames(), nil
}
