// Gin: группы, middleware с Abort, разбор и проверка тела.
package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"

	"github.com/gin-gonic/gin"
)

// #region app
type createOrder struct {
	Price int `json:"price" binding:"required,gt=0"`
}

func newApp() http.Handler {
	gin.SetMode(gin.ReleaseMode)
	// New без Default: журнал и Recovery подключаем сами.
	r := gin.New()
	r.Use(gin.Recovery())

	v1 := r.Group("/v1", auth)
	v1.GET("/orders/:id", func(c *gin.Context) {
		c.JSON(http.StatusOK, gin.H{"id": c.Param("id")})
	})
	v1.POST("/orders", func(c *gin.Context) {
		var in createOrder
		if err := c.ShouldBindJSON(&in); err != nil {
			c.JSON(http.StatusBadRequest,
				gin.H{"error": err.Error()})
			return
		}
		c.JSON(http.StatusCreated, in)
	})
	return r
}

func auth(c *gin.Context) {
	if c.GetHeader("Authorization") == "" {
		// Без Abort выполнился бы и обработчик.
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	c.Next()
}

// #endregion app

func main() {
	app := newApp()
	send(app, "GET", "/v1/orders/7", "", "")
	send(app, "GET", "/v1/orders/7", "Bearer x", "")
	send(app, "POST", "/v1/orders", "Bearer x", `{"price":300}`)
	send(app, "POST", "/v1/orders", "Bearer x", `{"price":0}`)
	send(app, "PUT", "/v1/orders/7", "Bearer x", "")
}

func send(h http.Handler, method, path, token, body string) {
	r := httptest.NewRequest(
		method, path, strings.NewReader(body))
	if token != "" {
		r.Header.Set("Authorization", token)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	fmt.Println(method, path, w.Code, w.Body)
}
