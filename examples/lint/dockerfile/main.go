// Command dockerfile checks a Dockerfile with BuildKit itself: what `docker build --check` reports, and every error of the
// conversion. Base images are not fetched.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/client/llb/sourceresolver"
	"github.com/moby/buildkit/frontend/dockerfile/dockerfile2llb"
	"github.com/moby/patternmatcher"
	"github.com/moby/patternmatcher/ignorefile"
	"github.com/opencontainers/go-digest"
)

func main() {
	found := 0
	for _, file := range os.Args[1:] {
		count, err := check(os.Stdout, file)
		if err != nil {
			fmt.Printf("%s: %v\n", file, err)
			count++
		}
		found += count
	}
	if found > 0 {
		os.Exit(1)
	}
}

// check prints what is wrong with a Dockerfile and with the .dockerignore beside it.
func check(out io.Writer, file string) (int, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return 0, err
	}
	if err := checkIgnored(filepath.Join(filepath.Dir(file), ".dockerignore")); err != nil {
		return 0, err
	}
	results, err := dockerfile2llb.DockerfileLint(context.Background(), text, dockerfile2llb.ConvertOpt{
		SourceMap:    &llb.SourceMap{Definition: &llb.Definition{}, Filename: file, Data: text},
		MetaResolver: offline{},
	})
	if err != nil {
		return 0, err
	}
	for _, warning := range results.Warnings {
		line := int32(0)
		if ranges := warning.Location.GetRanges(); len(ranges) > 0 {
			line = ranges[0].GetStart().GetLine()
		}
		fmt.Fprintf(out, "%s:%d: %s: %s\n", file, line, warning.RuleName, warning.Detail)
	}
	if results.Error != nil {
		return 0, errors.New(results.Error.Message)
	}
	return len(results.Warnings), nil
}

// checkIgnored reads the patterns as Docker does; a Dockerfile need not have any.
func checkIgnored(file string) error {
	reader, err := os.Open(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	defer reader.Close()
	patterns, err := ignorefile.ReadAll(reader)
	if err == nil {
		_, err = patternmatcher.New(patterns)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	return nil
}

// offline answers instead of a registry: an image without settings of its own.
type offline struct{}

func (offline) ResolveImageConfig(
	_ context.Context, ref string, _ sourceresolver.Opt,
) (string, digest.Digest, []byte, error) {
	return ref, digest.FromString(ref), []byte("{}"), nil
}
