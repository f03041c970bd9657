CREATE TABLE customers (id int PRIMARY KEY, name text NOT NULL);
CREATE TABLE orders (
    id          int PRIMARY KEY,
    customer_id int REFERENCES customers (id),
    status      text NOT NULL CHECK (status IN ('new', 'paid'))
);
INSERT INTO customers VALUES (1, 'Анна'), (2, 'Борис'), (3, 'Вера');
-- Заказ 12 без клиента: например, гостевой.
INSERT INTO orders VALUES
    (10, 1, 'paid'), (11, 2, 'new'), (12, NULL, 'paid');

-- #region on-where
\echo '1. Условие в ON: клиенты без оплаченных заказов остаются'
SELECT c.name, o.id AS order_id
FROM customers c
LEFT JOIN orders o ON o.customer_id = c.id AND o.status = 'paid'
ORDER BY c.id;

\echo '2. Условие в WHERE: LEFT JOIN превратился в INNER'
SELECT c.name, o.id AS order_id
FROM customers c
LEFT JOIN orders o ON o.customer_id = c.id
WHERE o.status = 'paid'
ORDER BY c.id;
-- #endregion on-where

-- #region anti
\echo '3. NOT IN и NULL в подзапросе: ни одной строки'
SELECT name FROM customers
WHERE id NOT IN (SELECT customer_id FROM orders);

\echo '4. NOT EXISTS: ответ верный'
SELECT name FROM customers c
WHERE NOT EXISTS (SELECT FROM orders o WHERE o.customer_id = c.id);
-- #endregion anti
