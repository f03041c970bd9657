// Слой — это tar: удаление в новом слое не трогает старый.
package main

import (
	"archive/tar"
	"bytes"
	"errors"
	"fmt"
	"io"
	"log"
	"maps"
	"path"
	"slices"
	"strings"
)

func main() {
	// #region image
	// RUN: токен скачал модули и остался в слое.
	first := layer(map[string]string{
		"app/server":  "программа",
		"root/.netrc": "password s3cret",
	})
	// RUN rm /root/.netrc: слой с отметкой об удалении.
	second := layer(map[string]string{
		"root/.wh..netrc": "",
	})
	image := [][]byte{first, second}
	// #endregion image

	fmt.Println("контейнер видит:", slices.Sorted(
		maps.Keys(mount(image))))
	fmt.Println("токен из слоя 1:",
		mount(image[:1])["root/.netrc"])
}

// #region mount
// mount складывает слои так же, как их видит контейнер.
func mount(layers [][]byte) map[string]string {
	files := map[string]string{}
	for _, l := range layers {
		for name, body := range read(l) {
			dir, base := path.Split(name)
			gone, ok := strings.CutPrefix(base, ".wh.")
			if ok {
				delete(files, dir+gone)
				continue
			}
			files[name] = body
		}
	}
	return files
}

// #endregion mount

func layer(files map[string]string) []byte {
	var buf bytes.Buffer
	w := tar.NewWriter(&buf)
	for _, name := range slices.Sorted(maps.Keys(files)) {
		body := files[name]
		check(w.WriteHeader(&tar.Header{
			Name: name, Mode: 0o644, Size: int64(len(body)),
		}))
		_, err := io.WriteString(w, body)
		check(err)
	}
	check(w.Close())
	return buf.Bytes()
}

func read(layer []byte) map[string]string {
	files := map[string]string{}
	r := tar.NewReader(bytes.NewReader(layer))
	for {
		header, err := r.Next()
		if errors.Is(err, io.EOF) {
			return files
		}
		check(err)
		body, err := io.ReadAll(r)
		check(err)
		files[header.Name] = string(body)
	}
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
