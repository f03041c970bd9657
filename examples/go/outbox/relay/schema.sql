-- #region table
CREATE TABLE outbox (
    -- порядок чтения; порядку фиксации он не равен
    seq          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- ключ дедупликации у потребителя
    event_id     uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE,
    topic        text NOT NULL,
    -- ключ партиции: порядок нужен внутри заказа
    aggregate_id text NOT NULL,
    payload      jsonb NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT now(),
    published_at timestamptz
);
-- частичный индекс: в нём только неотправленное
CREATE INDEX outbox_pending ON outbox (seq)
WHERE published_at IS NULL;
-- #endregion table
