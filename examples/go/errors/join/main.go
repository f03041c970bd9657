// Несколько ошибок сразу: Join и Errorf с двумя %w — дерево.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
)

// #region close
// save не теряет ошибку Close, даже если запись не удалась.
func save(w io.WriteCloser, data string) (err error) {
	defer func() {
		err = errors.Join(err, w.Close())
	}()
	if _, err := io.WriteString(w, data); err != nil {
		return fmt.Errorf("запись: %w", err)
	}
	return nil
}

// #endregion close

type broken struct{}

func (broken) Write([]byte) (int, error) {
	return 0, io.ErrShortWrite
}
func (broken) Close() error { return os.ErrClosed }

func main() {
	err := save(broken{}, "отчёт")
	fmt.Printf("%q\n", err)
	fmt.Println("ErrShortWrite:", errors.Is(err, io.ErrShortWrite))
	fmt.Println("ErrClosed:", errors.Is(err, os.ErrClosed))
	// У дерева Unwrap() []error, поэтому errors.Unwrap слеп.
	fmt.Println("Unwrap:", errors.Unwrap(err))
	fmt.Println("Join(nil, nil):", errors.Join(nil, nil))
}
