-- When a task looks different though nothing happens to it, and when time itself may have something to record.
ALTER TABLE task
    ADD COLUMN limit_profile    text,
    ADD COLUMN limit_version    integer NOT NULL DEFAULT 0,
    ADD COLUMN lamp_running     boolean NOT NULL DEFAULT false,
    ADD COLUMN near_from        timestamptz,
    ADD COLUMN today_from       timestamptz,
    ADD COLUMN overdue_after    timestamptz,
    ADD COLUMN office_overdue_after timestamptz,
    ADD COLUMN limit_over_after timestamptz,
    ADD COLUMN office_since     timestamptz,
    ADD COLUMN returned         integer NOT NULL DEFAULT 0,
    ADD COLUMN look_at          timestamptz;
ALTER TABLE task_version
    ADD COLUMN limit_profile    text,
    ADD COLUMN limit_version    integer NOT NULL DEFAULT 0,
    ADD COLUMN lamp_running     boolean NOT NULL DEFAULT false,
    ADD COLUMN near_from        timestamptz,
    ADD COLUMN today_from       timestamptz,
    ADD COLUMN overdue_after    timestamptz,
    ADD COLUMN office_overdue_after timestamptz,
    ADD COLUMN limit_over_after timestamptz,
    ADD COLUMN office_since     timestamptz,
    ADD COLUMN returned         integer NOT NULL DEFAULT 0,
    ADD COLUMN look_at          timestamptz;
CREATE INDEX task_look_at ON task (look_at) WHERE look_at IS NOT NULL;

-- SQL cannot reckon these instants: the view is told its events anew.
TRUNCATE task, task_version;
DELETE FROM token_entry WHERE processor_name = 'task';
DELETE FROM dead_letter WHERE processing_group = 'task';

-- How far the looks have come: what was found at this position of the task, or why it could not be looked at. No view:
-- it survives a rebuild, and losing it costs nothing but looks that find nothing.
CREATE TABLE look (
    task_id   uuid        NOT NULL PRIMARY KEY,
    position  bigint      NOT NULL,
    next_at   timestamptz,
    failures  integer     NOT NULL DEFAULT 0,
    reference text
);

-- The jobs of db-scheduler, each run by one process at a time; the shape is the library's.
CREATE TABLE scheduled_tasks (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_execution_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_last_heartbeat ON scheduled_tasks (last_heartbeat);

-- What each unit and the office were told on a day.
CREATE TABLE digest (
    receiver uuid        NOT NULL,
    day      date        NOT NULL,
    parts    jsonb       NOT NULL,
    news     integer     NOT NULL,
    sent_at  timestamptz NOT NULL,
    position bigint      NOT NULL,
    CONSTRAINT digest_key PRIMARY KEY (receiver, day)
);

-- No views: up to which day an account has read, and on which days every digest has been made.
CREATE TABLE digest_read (
    account text NOT NULL PRIMARY KEY,
    up_to   date NOT NULL
);
CREATE TABLE digest_day (
    day date NOT NULL PRIMARY KEY
);
