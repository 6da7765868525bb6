-- What is held of citizens, beside the events and never in them. Each person's fields are sealed under a key of their own,
-- and that key under the master key, which is not in the database: destroying the key destroys the person everywhere.
CREATE TABLE events.personal_key (
    person     uuid        PRIMARY KEY,
    sealed_key bytea,
    state      text        NOT NULL CHECK (state IN ('ACTIVE', 'RESTRICTED', 'ERASED')),
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    -- When the space of what was destroyed was given back; null while that is still to be done.
    swept_at   timestamptz,
    CHECK ((sealed_key IS NULL) = (state = 'ERASED'))
);
CREATE TABLE events.personal_field (
    person       uuid  NOT NULL REFERENCES events.personal_key,
    field        text  NOT NULL CHECK (field IN ('NAME', 'PHONE', 'ID_NUMBER', 'ADDRESS')),
    sealed_value bytea NOT NULL,
    PRIMARY KEY (person, field)
);

CREATE FUNCTION events.refuse_to_bring_back_a_person() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state = 'ERASED' AND NEW.state <> 'ERASED' OR OLD.state = 'RESTRICTED' AND NEW.state = 'ACTIVE' THEN
        RAISE EXCEPTION 'what was % stays so', OLD.state USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER personal_key_is_never_brought_back
    BEFORE UPDATE ON events.personal_key
    FOR EACH ROW EXECUTE FUNCTION events.refuse_to_bring_back_a_person();

GRANT SELECT, INSERT, UPDATE ON events.personal_key TO duban_command;
GRANT SELECT, INSERT, DELETE ON events.personal_field TO duban_command;
GRANT SELECT ON events.personal_key, events.personal_field TO duban_query;

-- Keys that the program needs again and again, each sealed under the master key.
CREATE TABLE events.sealed_key (
    purpose text  PRIMARY KEY,
    sealed  bytea NOT NULL
);
GRANT SELECT, INSERT ON events.sealed_key TO duban_command, duban_query;
