-- What the command side keeps beside the events; no fact stands here alone.

-- The last number given in a series and year. Its row is locked until the giving transaction ends: no gaps.
CREATE TABLE events.number_series (
    series text NOT NULL,
    year   int  NOT NULL,
    last   int  NOT NULL CHECK (last > 0),
    PRIMARY KEY (series, year)
);

-- What was done under an idempotency key.
CREATE TABLE events.command_receipt (
    account     text        NOT NULL,
    key         text        NOT NULL,
    command     text        NOT NULL,
    body_digest text        NOT NULL,
    answer      jsonb       NOT NULL,
    at          timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (account, key)
);

-- Ledger rows that have become tasks, and numbers that tasks were given here (those without an import).
CREATE TABLE events.ledger_key (
    key        text PRIMARY KEY,
    task_id    uuid NOT NULL,
    import_id  uuid,
    row_digest text,
    sheet_row  int
);

-- Months whose ranking notice was issued.
CREATE TABLE events.notice_month (
    month     text PRIMARY KEY,
    notice_id uuid NOT NULL
);

GRANT SELECT, INSERT, UPDATE ON events.number_series TO duban_command;
GRANT SELECT, INSERT ON events.command_receipt, events.ledger_key, events.notice_month TO duban_command;
