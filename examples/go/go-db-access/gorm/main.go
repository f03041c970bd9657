// Что GORM делает молча: лишние запросы, нули и транзакции.
package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"time"

	"gorm.io/driver/postgres"
	"gorm.io/gorm"
	"gorm.io/gorm/logger"
)

// #region models
type User struct {
	ID     uint
	Name   string
	Active bool
	Orders []Order
}

type Order struct {
	ID     uint
	UserID uint
}

// #endregion models

// counter считает SQL-команды вместо того, чтобы писать их в лог.
type counter struct {
	logger.Interface
	n int
}

func (c *counter) Trace(
	context.Context, time.Time, func() (string, int64), error,
) {
	c.n++
}

func main() {
	queries := &counter{Interface: logger.Discard}
	db, err := gorm.Open(postgres.Open(os.Getenv("DATABASE_URL")),
		&gorm.Config{Logger: queries})
	if err != nil {
		log.Fatal(err)
	}
	if err := run(db, queries); err != nil {
		log.Fatal(err)
	}
}

func run(db *gorm.DB, queries *counter) error {
	if err := db.AutoMigrate(&User{}, &Order{}); err != nil {
		return err
	}
	for range 5 {
		user := User{Active: true, Orders: make([]Order, 2)}
		if err := db.Create(&user).Error; err != nil {
			return err
		}
	}
	if err := nPlusOne(db, queries); err != nil {
		return err
	}
	return zeros(db)
}

// #region nplus1
func nPlusOne(db *gorm.DB, queries *counter) error {
	queries.n = 0
	var users []User
	if err := db.Find(&users).Error; err != nil {
		return err
	}
	for i := range users {
		u := &users[i]
		err := db.Where("user_id = ?", u.ID).Find(&u.Orders).Error
		if err != nil {
			return err
		}
	}
	fmt.Println("запрос в цикле:", queries.n)

	queries.n = 0
	users = nil
	err := db.Preload("Orders").Find(&users).Error
	fmt.Println("Preload:", queries.n, err)
	return err
}

// #endregion nplus1

// #region zeros
func zeros(db *gorm.DB) error {
	var user User
	if err := db.First(&user).Error; err != nil {
		return err
	}
	// Структура: нулевые поля пропущены, менять нечего.
	res := db.Model(&user).Updates(User{Active: false})
	fmt.Println("структура, строк:", res.RowsAffected, res.Error)
	// Отображение: записывается всё, что названо.
	res = db.Model(&user).Updates(map[string]any{"active": false})
	fmt.Println("отображение, строк:", res.RowsAffected, res.Error)

	res = db.Delete(&Order{})
	fmt.Println("Delete без условия:", res.Error)
	return nil
}

// #endregion zeros
