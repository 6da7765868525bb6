-- A ledger is kept only until it was carried over: the original names citizens, whose data belongs into the vault alone.
-- Whoever hands the same content in for another purpose takes it out of here, and it stays.
CREATE TABLE events.passing_file (
    sha256  text        PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    kept_at timestamptz NOT NULL
);
GRANT SELECT, INSERT ON events.passing_file TO duban_command, duban_query;
GRANT UPDATE (kept_at) ON events.passing_file TO duban_command, duban_query;

CREATE FUNCTION events.keep_file_for_good(wanted text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
    DELETE FROM events.passing_file WHERE sha256 = wanted
$$;

-- Destroys the key and what the database holds of the content; false where nothing passes under this digest, or an import
-- that was begun with it has not come to its end. The same content may come in again, and gets another key.
CREATE FUNCTION events.destroy_passing_file(wanted text, kept_before timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    DELETE FROM events.passing_file passing
     WHERE passing.sha256 = wanted AND passing.kept_at <= kept_before
       AND NOT EXISTS (SELECT FROM events.domain_event begun
                        WHERE begun.stream_type = 'LedgerImport' AND begun.sequence_number = 0
                          AND begun.payload ->> 'sha256' = wanted
                          AND NOT EXISTS (SELECT FROM events.domain_event ended
                                           WHERE ended.stream_id = begun.stream_id
                                             AND ended.name = 'ledger.import_completed'));
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    DELETE FROM events.file_key WHERE sha256 = wanted;
    DELETE FROM events.file_piece WHERE sha256 = wanted;
    DELETE FROM events.stored_file WHERE sha256 = wanted;
    RETURN true;
END
$$;
REVOKE ALL ON FUNCTION events.keep_file_for_good(text), events.destroy_passing_file(text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION events.keep_file_for_good(text), events.destroy_passing_file(text, timestamptz)
    TO duban_command, duban_query;

-- The originals of earlier imports that nothing else speaks of go with the next look.
INSERT INTO events.passing_file (sha256, kept_at)
SELECT begun.payload ->> 'sha256', min(begun.recorded_at)
  FROM events.domain_event begun
 WHERE begun.stream_type = 'LedgerImport' AND begun.sequence_number = 0
   AND NOT EXISTS (SELECT FROM events.domain_event attached
                    WHERE attached.payload @> jsonb_build_object('attachments', jsonb_build_array(
                              jsonb_build_object('sha256', begun.payload -> 'sha256'))))
 GROUP BY 1;

-- Why a token ended that its person did not revoke, for the person to read.
ALTER TABLE events.api_token ADD COLUMN ended_by text
    CHECK (ended_by IN ('PASSWORD_CHANGED', 'PASSWORD_RESET', 'ACCOUNT_DISABLED'));
GRANT UPDATE (ended_by) ON events.api_token TO duban_query;

-- Who is signed in is asked with every request what their unit is called by now.
CREATE INDEX domain_event_unit_renamed ON events.domain_event ((payload #>> '{unit,id}')) WHERE name = 'unit.renamed';
