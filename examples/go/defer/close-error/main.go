package main

import (
	"errors"
	"fmt"
	"io"
)

// #region write
// Ошибка Close не теряется: она присоединяется к результату.
func write(w io.WriteCloser, s string) (err error) {
	defer func() { err = errors.Join(err, w.Close()) }()

	_, err = io.WriteString(w, s)
	return err
}

// #endregion write

// disk изображает файл, который узнаёт об ошибке при Close.
type disk struct{}

func (disk) Write(p []byte) (int, error) { return len(p), nil }
func (disk) Close() error {
	return errors.New("диск переполнен")
}

func main() {
	fmt.Println(write(disk{}, "отчёт"))
}
