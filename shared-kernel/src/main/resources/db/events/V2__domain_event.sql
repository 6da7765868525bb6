-- Every fact, in one table, never edited. Columns speak the product's words; the event store is told of them in EventTable.
CREATE SEQUENCE events.domain_event_position AS bigint;

CREATE TABLE events.domain_event (
    position        bigint      NOT NULL DEFAULT nextval('events.domain_event_position') PRIMARY KEY,
    -- The transaction that recorded it. Positions are handed out before commit and may become visible out of order;
    -- with this number readers can later order and wait by what is certainly complete.
    transaction_id  xid8        NOT NULL DEFAULT pg_current_xact_id(),
    event_id        uuid        NOT NULL UNIQUE,
    stream_type     text        NOT NULL,
    stream_id       uuid        NOT NULL,
    sequence_number bigint      NOT NULL CHECK (sequence_number >= 0),
    recorded_at     timestamptz NOT NULL,
    -- Stable name and revision of the shape, such as task.dispatched, 1; never a class name.
    name            text        NOT NULL,
    revision        integer     NOT NULL CHECK (revision >= 1),
    payload         jsonb       NOT NULL CHECK (jsonb_typeof(payload) = 'object'),
    metadata        jsonb       NOT NULL CHECK (jsonb_typeof(metadata) = 'object'),
    -- One winner per sequence number: two commands on one stream cannot both be recorded.
    UNIQUE (stream_id, sequence_number)
);

ALTER SEQUENCE events.domain_event_position OWNED BY events.domain_event.position;

CREATE FUNCTION events.refuse_to_change_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'events are never edited: % on %.% is refused', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
        USING ERRCODE = 'insufficient_privilege';
END
$$;

-- Rights alone would not stop the table's owner.
CREATE TRIGGER domain_event_is_never_edited
    BEFORE UPDATE OR DELETE OR TRUNCATE ON events.domain_event
    FOR EACH STATEMENT EXECUTE FUNCTION events.refuse_to_change_history();

-- A snapshot is disposable: folded state that saves reading a long stream. Same columns, so that the engine reads both alike.
CREATE TABLE events.snapshot_event (
    event_id        uuid        NOT NULL UNIQUE,
    stream_type     text        NOT NULL,
    stream_id       uuid        NOT NULL,
    sequence_number bigint      NOT NULL,
    recorded_at     timestamptz NOT NULL,
    name            text        NOT NULL,
    revision        integer,
    payload         jsonb       NOT NULL,
    metadata        jsonb       NOT NULL,
    PRIMARY KEY (stream_id, sequence_number)
);

GRANT SELECT, INSERT ON events.domain_event TO duban_command;
GRANT USAGE ON SEQUENCE events.domain_event_position TO duban_command;
GRANT SELECT, INSERT, DELETE ON events.snapshot_event TO duban_command;
GRANT SELECT ON events.domain_event TO duban_query;
