-- Read models. All of them are disposable: each can be rebuilt from events while the old one keeps serving.
-- "position" is the position of the last event that a row contains.

CREATE TABLE task (
    task_id             uuid        NOT NULL,
    number              text,
    number_series       text,
    number_year         integer,
    number_serial       integer,
    title               text        NOT NULL,
    category            text        NOT NULL,
    source              text        NOT NULL,
    source_number       text,
    content             text,
    completion_standard text,
    limit_type          text        NOT NULL,
    phase               text        NOT NULL,
    lead_unit_id        uuid,
    lead_unit           text,
    co_units            jsonb       NOT NULL,
    leader_id           uuid,
    leader_post         text,
    leader_name         text,
    adopted_by          jsonb       NOT NULL,
    responsible_person  text,
    drafted_by          text        NOT NULL,
    registered_on       date,
    dispatched_on       date,
    deadline            date,
    percent             integer     NOT NULL,
    latest_progress     text,
    latest_progress_on  date,
    problems            text,
    closed_on           date,
    on_time             boolean,
    public_review       text,
    reworks             integer     NOT NULL,
    reminders           integer     NOT NULL,
    carried_over        boolean     NOT NULL,
    search              text        NOT NULL,
    sequence            bigint      NOT NULL,
    position            bigint      NOT NULL,
    changed_at          timestamptz NOT NULL
);

-- One row per task and event: the task as it stood after it. Insert only.
CREATE TABLE task_version (
    LIKE task,
    occurred_at timestamptz NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT task_version_key PRIMARY KEY (task_id, sequence)
);

-- Two neighbouring characters each: finds Chinese words of two characters, which trigrams do not.
ALTER TABLE task ADD COLUMN bigrams text[] NOT NULL;
ALTER TABLE task ADD CONSTRAINT task_key PRIMARY KEY (task_id);
-- What changes with every event (position, phase, percent, progress) carries no index, so that updates stay in the page.
ALTER TABLE task SET (fillfactor = 70);
CREATE INDEX task_bigrams ON task USING gin (bigrams);
CREATE INDEX task_lead_unit ON task (lead_unit_id);
CREATE INDEX task_co_units ON task USING gin (co_units jsonb_path_ops);

CREATE TABLE unit (
    unit_id       uuid        NOT NULL,
    name          text        NOT NULL,
    group_name    text        NOT NULL,
    registered_at timestamptz NOT NULL,
    position      bigint      NOT NULL,
    CONSTRAINT unit_key PRIMARY KEY (unit_id)
);

CREATE TABLE leader (
    leader_id     uuid        NOT NULL,
    post          text        NOT NULL,
    name          text        NOT NULL,
    registered_at timestamptz NOT NULL,
    position      bigint      NOT NULL,
    CONSTRAINT leader_key PRIMARY KEY (leader_id)
);

CREATE TABLE notice (
    notice_id   uuid        NOT NULL,
    month       text        NOT NULL,
    phase       text        NOT NULL,
    number      text,
    content     jsonb       NOT NULL,
    drafted_by  text        NOT NULL,
    drafted_at  timestamptz NOT NULL,
    approved_by text,
    approved_at timestamptz,
    issued_on   date,
    sequence    bigint      NOT NULL,
    position    bigint      NOT NULL,
    CONSTRAINT notice_key PRIMARY KEY (notice_id)
);
