CREATE TABLE payments (
    id bigint PRIMARY KEY, account_id int, amount int
);
INSERT INTO payments VALUES
    (1, 1, 100), (2, 2, 50), (3, 1, -30), (4, 2, 70), (5, 1, 25);

-- #region balance
\echo 'Остаток после каждого платежа и номер платежа с конца'
SELECT id, account_id, amount,
       sum(amount) OVER w AS balance,
       row_number() OVER (
           PARTITION BY account_id ORDER BY id DESC) AS from_end
FROM payments
WINDOW w AS (PARTITION BY account_id ORDER BY id)
ORDER BY account_id, id;
-- #endregion balance

-- #region last
\echo 'Последний платёж каждого счёта'
SELECT account_id, id, amount
FROM (
    SELECT *, row_number() OVER (
        PARTITION BY account_id ORDER BY id DESC) AS rn
    FROM payments
) p
WHERE rn = 1
ORDER BY account_id;
-- #endregion last
