-- Each file is sealed with a key of its own, and the key under the master key: who destroys the row destroys the file.
-- A file may be here before its content is ("stored_at"), and held back from everybody ("kept" is false) as 疑似涉密.
CREATE TABLE events.file_key (
    sha256     text        PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    size       bigint      NOT NULL CHECK (size > 0),
    media_type text        NOT NULL,
    sealed_key bytea       NOT NULL,
    store      text        NOT NULL CHECK (store IN ('DATABASE', 'DIRECTORY', 'S3')),
    kept       boolean     NOT NULL,
    created_at timestamptz NOT NULL,
    stored_at  timestamptz
);
GRANT SELECT, INSERT ON events.file_key TO duban_command, duban_query;
GRANT UPDATE (kept, stored_at) ON events.file_key TO duban_command, duban_query;

-- Sealed content in pieces, for counties that keep files in the database.
CREATE TABLE events.file_piece (
    sha256  text  NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    number  int   NOT NULL,
    content bytea NOT NULL,
    PRIMARY KEY (sha256, number)
);
ALTER TABLE events.file_piece ALTER COLUMN content SET STORAGE EXTERNAL;
GRANT SELECT, INSERT ON events.file_piece TO duban_command, duban_query;

-- What was held back: who, when, which mark and where; never the content. The secrecy officer alone is shown it.
CREATE TABLE events.quarantined_file (
    id         uuid        PRIMARY KEY,
    sha256     text        NOT NULL,
    file_name  text        NOT NULL,
    size       bigint      NOT NULL,
    mark       text        NOT NULL,
    place      text        NOT NULL,
    held_at    timestamptz NOT NULL,
    account    text        NOT NULL,
    person     text        NOT NULL,
    unit       text,
    state      text        NOT NULL CHECK (state IN ('HELD', 'RELEASED', 'PURGED')),
    decided_at timestamptz,
    decided_by text,
    reason     text,
    removed_at timestamptz,
    CHECK ((state = 'HELD') = (decided_by IS NULL)),
    CHECK (state = 'HELD' OR reason IS NOT NULL)
);
CREATE UNIQUE INDEX quarantined_file_held_once ON events.quarantined_file (sha256) WHERE state = 'HELD';
CREATE INDEX quarantined_file_sha256 ON events.quarantined_file (sha256);
GRANT SELECT, INSERT ON events.quarantined_file TO duban_command, duban_query;
GRANT UPDATE (state, decided_at, decided_by, reason, removed_at) ON events.quarantined_file TO duban_command, duban_query;

-- What the secrecy officer wants destroyed although an event speaks of it, and what another person said to that.
CREATE TABLE events.file_purge (
    id              uuid        PRIMARY KEY,
    sha256          text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    file_name       text        NOT NULL,
    reason          text        NOT NULL,
    proposed_at     timestamptz NOT NULL,
    proposed_by     text        NOT NULL,
    proposer        text        NOT NULL,
    state           text        NOT NULL CHECK (state IN ('PROPOSED', 'APPROVED', 'REFUSED')),
    decided_at      timestamptz,
    decided_by      text,
    decider         text,
    decision_reason text,
    removed_at      timestamptz,
    CHECK ((state = 'PROPOSED') = (decided_by IS NULL)),
    CHECK (decided_by <> proposed_by)
);
CREATE UNIQUE INDEX file_purge_open_once ON events.file_purge (sha256) WHERE state <> 'REFUSED';
GRANT SELECT, INSERT ON events.file_purge TO duban_command, duban_query;
GRANT UPDATE (state, decided_at, decided_by, decider, decision_reason, removed_at)
    ON events.file_purge TO duban_command, duban_query;

-- What was decided stays decided.
CREATE FUNCTION events.keep_file_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.decided_by IS NOT NULL
       AND (NEW.state, NEW.decided_by, NEW.decided_at) IS DISTINCT FROM (OLD.state, OLD.decided_by, OLD.decided_at) THEN
        RAISE EXCEPTION 'the decision about a file is not changed';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER quarantine_decision_stays BEFORE UPDATE ON events.quarantined_file
    FOR EACH ROW EXECUTE FUNCTION events.keep_file_decision();
CREATE TRIGGER purge_decision_stays BEFORE UPDATE ON events.file_purge
    FOR EACH ROW EXECUTE FUNCTION events.keep_file_decision();

-- Whether the content with this digest was destroyed by decision: it does not come in again.
CREATE FUNCTION events.file_is_purged(wanted text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM events.file_purge WHERE sha256 = wanted AND state = 'APPROVED')
        OR EXISTS (SELECT FROM events.quarantined_file WHERE sha256 = wanted AND state = 'PURGED')
$$;

-- The roles of the application have no DELETE: a key or a content goes only where its destruction was decided.
CREATE FUNCTION events.destroy_file_key(wanted text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF NOT events.file_is_purged(wanted) THEN
        RAISE EXCEPTION 'nobody has decided to destroy this file';
    END IF;
    DELETE FROM events.file_key WHERE sha256 = wanted;
    DELETE FROM events.stored_file WHERE sha256 = wanted;
END
$$;
CREATE FUNCTION events.remove_file_pieces(wanted text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF EXISTS (SELECT FROM events.file_key WHERE sha256 = wanted) THEN
        RAISE EXCEPTION 'the key of this file is still there';
    END IF;
    DELETE FROM events.file_piece WHERE sha256 = wanted;
END
$$;
REVOKE ALL ON FUNCTION events.destroy_file_key(text), events.remove_file_pieces(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION events.destroy_file_key(text), events.remove_file_pieces(text) TO duban_command, duban_query;
