-- What counts for or against a unit: one row per contribution of a task to a fact, never a sum. A row stands from one event of its
-- task until another takes it back; both stay readable, so that any recorded moment can be asked again.

CREATE TABLE fact_entry (
    task_id         uuid        NOT NULL,
    serial          integer     NOT NULL,
    unit_id         uuid        NOT NULL,
    unit            text        NOT NULL, -- as the unit was called then
    share           text        NOT NULL, -- LEAD or CO
    fact            text        NOT NULL,
    level           text        NOT NULL, -- empty for none
    tags            text[]      NOT NULL, -- why a rule may leave it out
    name            text        NOT NULL, -- the four before as rules write them: due@co@CANCELLED
    value           bigint      NOT NULL,
    due_on          date,                 -- its period by deadline, by closing, by dispatch; its own date in all three if it has one
    closed_on       date,
    dispatched_on   date,
    counts_after    timestamptz,          -- later than this it counts; null for at once
    events          uuid[]      NOT NULL, -- behind it, oldest first
    event_id        uuid        NOT NULL, -- with which it began, and what had happened and was recorded by then
    from_position   bigint      NOT NULL,
    happened_from   timestamptz NOT NULL,
    known_from      timestamptz NOT NULL,
    until_position  bigint,               -- likewise with which it ended; null while it stands
    happened_until  timestamptz,
    known_until     timestamptz,
    position        bigint      NOT NULL,
    CONSTRAINT fact_entry_key PRIMARY KEY (task_id, serial)
);
CREATE INDEX fact_entry_due ON fact_entry (due_on, unit_id);
CREATE INDEX fact_entry_closed ON fact_entry (closed_on, unit_id);
CREATE INDEX fact_entry_dispatched ON fact_entry (dispatched_on, unit_id);

-- How far each task has been folded, for the next event alone.
CREATE TABLE fact_task (
    task_id  uuid   NOT NULL,
    sequence bigint NOT NULL,
    position bigint NOT NULL,
    state    jsonb  NOT NULL,
    CONSTRAINT fact_task_key PRIMARY KEY (task_id)
);

-- How a unit stands is shown to everybody; which tasks are behind it only together with the task, which has its own lock.
GRANT SELECT ON fact_entry TO duban_reader;
