-- System, security and audit administrator are three people, and the secrecy officer is a fourth.
ALTER TABLE events.account DROP CONSTRAINT account_role_check;
ALTER TABLE events.account ADD CONSTRAINT account_role_check CHECK (role IN
    ('SUPERVISOR', 'OFFICE_DIRECTOR', 'UNIT_HEAD', 'UNIT_LIAISON', 'LEADER', 'REVIEWER',
     'ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR', 'SECRECY_OFFICER'));

-- What people did that is no business fact. Added to by both sides, changed by nobody.
CREATE TABLE events.audit_entry (
    entry_id  bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at        timestamptz NOT NULL,
    act       text        NOT NULL,
    account   text,
    role      text,
    address   text,
    succeeded boolean     NOT NULL,
    subject   text,
    details   jsonb       NOT NULL CHECK (jsonb_typeof(details) = 'object'),
    reference text
);
CREATE INDEX audit_entry_at ON events.audit_entry (at);
CREATE TRIGGER audit_entry_is_never_edited
    BEFORE UPDATE OR DELETE OR TRUNCATE ON events.audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION events.refuse_to_change_history();
GRANT INSERT ON events.audit_entry TO duban_command, duban_query;
GRANT SELECT ON events.audit_entry TO duban_query;

-- A word sealed under the master key, which itself never stands in the database: by it a wrong key file is known.
CREATE TABLE events.master_key_check (
    only_one    boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    sealed_word bytea   NOT NULL
);
GRANT SELECT, INSERT ON events.master_key_check TO duban_command, duban_query;
