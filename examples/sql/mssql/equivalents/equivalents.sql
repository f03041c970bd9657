-- #region table
-- MS SQL: id INT IDENTITY(1,1) PRIMARY KEY, name NVARCHAR(100),
--         paid BIT, created DATETIME2 DEFAULT SYSUTCDATETIME()
CREATE TABLE orders (
    id      int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name    text,
    paid    boolean NOT NULL DEFAULT false,
    created timestamptz NOT NULL DEFAULT now()
);
-- #endregion table

-- #region queries
-- MS SQL: INSERT INTO orders (name) OUTPUT inserted.id VALUES (…)
INSERT INTO orders (name) VALUES ('tea'), ('coffee'), ('Coffee')
RETURNING id;

-- MS SQL: SELECT TOP (2) id, ISNULL(name, N'') FROM orders ORDER BY id
SELECT id, coalesce(name, '') AS name FROM orders ORDER BY id LIMIT 2;

-- С обычными collation MS SQL (…_CI_AS) найдёт обе строки
SELECT count(*) AS exact FROM orders WHERE name = 'coffee';
SELECT count(*) AS folded FROM orders WHERE lower(name) = 'coffee';
-- #endregion queries

-- #region proc
-- MS SQL: CREATE PROCEDURE dbo.pay @id INT, @left INT OUTPUT AS …
CREATE PROCEDURE pay(p_id int, INOUT p_left bigint DEFAULT NULL)
LANGUAGE plpgsql AS $$
BEGIN
    UPDATE orders SET paid = true WHERE id = p_id;
    SELECT count(*) INTO p_left FROM orders WHERE NOT paid;
END $$;
-- MS SQL: EXEC dbo.pay @id = 1, @left = @n OUTPUT
CALL pay(1);
-- #endregion proc
