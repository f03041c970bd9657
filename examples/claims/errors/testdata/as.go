package main

import (
	"errors"
	"fmt"
	"io/fs"
)

func main() {
	var err error = &fs.PathError{}
	var target fs.PathError
	fmt.Println(errors.As(err, target))
}
