CREATE TABLE invoices (
    number text PRIMARY KEY,
    sum    bigint NOT NULL CHECK (sum > 0)
);
