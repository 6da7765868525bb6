-- Each entry of the audit log carries the digest of the one before it, so that an entry that was changed, removed or slipped
-- in behind the product's back is found. AuditChain computes the same digests anew, outside the database.
ALTER TABLE events.audit_entry ALTER COLUMN entry_id DROP IDENTITY;
ALTER TABLE events.audit_entry ADD COLUMN previous bytea, ADD COLUMN digest bytea;

-- Where the chain begins: after the last entry that was forgotten when its time was over.
CREATE TABLE events.audit_beginning (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    entry_id bigint  NOT NULL,
    digest   bytea   NOT NULL
);
INSERT INTO events.audit_beginning (entry_id, digest) VALUES (0, decode(repeat('00', 32), 'hex'));
GRANT SELECT ON events.audit_beginning TO duban_query;

-- A field as it goes into the digest: its length in bytes and itself, so that no text can pass for two fields.
CREATE FUNCTION events.audit_field(said text) RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
    SELECT coalesce(octet_length(convert_to(said, 'UTF8')) || ':' || said, '-')
$$;

CREATE FUNCTION events.audit_digest(entry events.audit_entry) RETURNS bytea
    LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
    SELECT sha256(entry.previous || convert_to(concat_ws(E'\n',
        events.audit_field(entry.entry_id::text),
        events.audit_field(to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')),
        events.audit_field(entry.act),
        events.audit_field(entry.account),
        events.audit_field(entry.role),
        events.audit_field(entry.address),
        events.audit_field(entry.succeeded::text),
        events.audit_field(entry.subject),
        events.audit_field(entry.details::text),
        events.audit_field(entry.reference)), 'UTF8'))
$$;

-- One writer at a time until its transaction ends: numbers have no gap, and no two entries follow the same one. Runs as the
-- table's owner, because the side that decides may add to the log and not read it. Who waits too long fails, and with it the
-- act that was to be written down.
CREATE FUNCTION events.chain_audit_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog SET lock_timeout = '10s' AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('events.audit_entry', 0));
    SELECT before.entry_id + 1, before.digest INTO NEW.entry_id, NEW.previous
      FROM (SELECT last.entry_id, last.digest FROM events.audit_entry last ORDER BY last.entry_id DESC LIMIT 1) before;
    IF NOT FOUND THEN
        SELECT beginning.entry_id + 1, beginning.digest INTO NEW.entry_id, NEW.previous
          FROM events.audit_beginning beginning;
    END IF;
    NEW.digest := events.audit_digest(NEW);
    RETURN NEW;
END
$$;

-- What was written before there was a chain is taken into it.
ALTER TABLE events.audit_entry DISABLE TRIGGER audit_entry_is_never_edited;
DO $$
DECLARE
    known record;
    next_id bigint := 0;
    before bytea := decode(repeat('00', 32), 'hex');
BEGIN
    FOR known IN SELECT entry_id FROM events.audit_entry ORDER BY entry_id LOOP
        next_id := next_id + 1;
        UPDATE events.audit_entry SET entry_id = next_id, previous = before WHERE entry_id = known.entry_id;
        UPDATE events.audit_entry entry SET digest = events.audit_digest(entry) WHERE entry_id = next_id
            RETURNING digest INTO before;
    END LOOP;
END
$$;

ALTER TABLE events.audit_entry ALTER COLUMN previous SET NOT NULL, ALTER COLUMN digest SET NOT NULL;
-- A transaction that looks at an old state of the table would fork the chain; it is refused.
ALTER TABLE events.audit_entry ADD CONSTRAINT audit_entry_follows_one UNIQUE (previous);
CREATE INDEX audit_entry_by_act ON events.audit_entry (act, entry_id);
CREATE INDEX audit_entry_by_account ON events.audit_entry (account, entry_id);

CREATE TRIGGER audit_entry_is_chained
    BEFORE INSERT ON events.audit_entry
    FOR EACH ROW EXECUTE FUNCTION events.chain_audit_entry();

-- Nobody edits; nobody removes but forget_audit_entries, and never what is younger than six months.
CREATE FUNCTION events.refuse_to_remove_audit_entry() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog AS $$
BEGIN
    IF coalesce(current_setting('duban.forgets_audit', true), '') <> 'yes' OR OLD.at > now() - interval '6 months' THEN
        RAISE EXCEPTION 'events are never edited: % on %.% is refused', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN OLD;
END
$$;
DROP TRIGGER audit_entry_is_never_edited ON events.audit_entry;
CREATE TRIGGER audit_entry_is_never_edited
    BEFORE UPDATE OR TRUNCATE ON events.audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION events.refuse_to_change_history();
CREATE TRIGGER audit_entry_is_kept
    BEFORE DELETE ON events.audit_entry
    FOR EACH ROW EXECUTE FUNCTION events.refuse_to_remove_audit_entry();

-- Forgets what was written before the given moment, from the beginning of the chain up to the first entry that is younger, and
-- writes down that it did. The only way in which an entry ever goes; refuses to come nearer to now than six months.
CREATE FUNCTION events.forget_audit_entries(before timestamptz) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog SET lock_timeout = '10s' AS $$
DECLARE
    last_one  events.audit_entry;
    forgotten bigint;
BEGIN
    IF before IS NULL OR before > now() - interval '6 months' THEN
        RAISE EXCEPTION 'audit entries are kept for six months at least' USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended('events.audit_entry', 0));
    SELECT * INTO last_one
      FROM events.audit_entry entry
     WHERE entry.entry_id < coalesce(
               (SELECT young.entry_id FROM events.audit_entry young WHERE young.at >= before
                 ORDER BY young.entry_id LIMIT 1),
               9223372036854775807)
     ORDER BY entry.entry_id DESC LIMIT 1;
    IF NOT FOUND THEN
        RETURN 0;
    END IF;
    PERFORM set_config('duban.forgets_audit', 'yes', true);
    DELETE FROM events.audit_entry entry WHERE entry.entry_id <= last_one.entry_id;
    GET DIAGNOSTICS forgotten = ROW_COUNT;
    PERFORM set_config('duban.forgets_audit', '', true);
    UPDATE events.audit_beginning SET entry_id = last_one.entry_id, digest = last_one.digest;
    INSERT INTO events.audit_entry (at, act, account, role, succeeded, subject, details)
    VALUES (now(), 'AUDIT_FORGOTTEN', 'system', 'SYSTEM', true, 'audit', jsonb_build_object(
        'entries', forgotten::text,
        'before', to_char(before AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
        'upTo', last_one.entry_id::text,
        'digest', encode(last_one.digest, 'hex')));
    RETURN forgotten;
END
$$;
REVOKE ALL ON FUNCTION events.forget_audit_entries(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION events.forget_audit_entries(timestamptz) TO duban_query;
