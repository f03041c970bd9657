// Package containers: зависимости тестов в контейнерах.
// Тестам нужен Docker, поэтому они за тегом testcontainers.
package containers
