CREATE TABLE balances (
    user_id int PRIMARY KEY, amount int NOT NULL
);
INSERT INTO balances VALUES (1, 100);

-- #region upsert
\echo '1. Вставить или прибавить'
INSERT INTO balances AS b (user_id, amount)
VALUES (1, 50), (2, 70)
ON CONFLICT (user_id)
DO UPDATE SET amount = b.amount + excluded.amount
RETURNING user_id, amount;

\echo '2. DO NOTHING не возвращает строку, которая уже была'
INSERT INTO balances (user_id, amount) VALUES (1, 0)
ON CONFLICT (user_id) DO NOTHING
RETURNING user_id, amount;

\echo '3. Один ключ дважды в одной команде'
INSERT INTO balances (user_id, amount) VALUES (3, 1), (3, 2)
ON CONFLICT (user_id) DO UPDATE SET amount = excluded.amount;

\echo '4. Нет уникального индекса по столбцу из ON CONFLICT'
INSERT INTO balances (user_id, amount) VALUES (4, 1)
ON CONFLICT (amount) DO NOTHING;
-- #endregion upsert
