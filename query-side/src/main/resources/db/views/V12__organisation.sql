-- The organisation through time: one row per fact, with the day from which it holds and the moment at which it was recorded.
-- What held on a day is the row with the latest day that had come, and for one day the one recorded last. Insert only.
-- "unit" and "leader" stay what they are: who was ever registered, as they were called then.

-- aspect: NAME, PLACE, CODES or END. An END without successor is a dissolution.
CREATE TABLE unit_version (
    position      bigint      NOT NULL,
    unit_id       uuid        NOT NULL,
    aspect        text        NOT NULL,
    from_day      date        NOT NULL,
    name          text,
    kind          text,
    parent_id     uuid,
    division_code text,
    credit_code   text,
    successor_id  uuid,
    recorded_at   timestamptz NOT NULL,
    CONSTRAINT unit_version_key PRIMARY KEY (position)
);
CREATE INDEX unit_version_unit ON unit_version (unit_id, aspect, from_day);

-- duty: HEAD or LIAISON
CREATE TABLE unit_post (
    position    bigint      NOT NULL,
    unit_id     uuid        NOT NULL,
    duty        text        NOT NULL,
    from_day    date        NOT NULL,
    name        text        NOT NULL,
    post        text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT unit_post_key PRIMARY KEY (position)
);
CREATE INDEX unit_post_unit ON unit_post (unit_id, duty, from_day);

CREATE TABLE group_membership (
    position    bigint      NOT NULL,
    unit_id     uuid        NOT NULL,
    from_day    date        NOT NULL,
    group_name  text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT group_membership_key PRIMARY KEY (position)
);
CREATE INDEX group_membership_unit ON group_membership (unit_id, from_day);

-- aspect: POST (null post: left office) or FIELDS
CREATE TABLE leader_post (
    position    bigint      NOT NULL,
    leader_id   uuid        NOT NULL,
    aspect      text        NOT NULL,
    from_day    date        NOT NULL,
    post        text,
    fields      text[],
    recorded_at timestamptz NOT NULL,
    CONSTRAINT leader_post_key PRIMARY KEY (position)
);
CREATE INDEX leader_post_leader ON leader_post (leader_id, aspect, from_day);

-- Given by a leader (leader_id, to deputy_leader_id) or by the head of a unit (unit_id). Rows with the day of an early end
-- have the delegation and ended_from alone.
CREATE TABLE delegation (
    position         bigint      NOT NULL,
    delegation_id    uuid        NOT NULL,
    leader_id        uuid,
    unit_id          uuid,
    giver            text,
    deputy_leader_id uuid,
    deputy           text,
    deputy_account   text,
    matter           text,
    from_day         date,
    until_day        date,
    ended_from       date,
    recorded_at      timestamptz NOT NULL,
    CONSTRAINT delegation_key PRIMARY KEY (position)
);
CREATE INDEX delegation_id ON delegation (delegation_id);
CREATE INDEX delegation_leader ON delegation (leader_id);
CREATE INDEX delegation_unit ON delegation (unit_id);

-- What was registered before is told anew.
TRUNCATE unit, leader;
DELETE FROM token_entry WHERE processor_name = 'organisation';
DELETE FROM dead_letter WHERE processing_group = 'organisation';
