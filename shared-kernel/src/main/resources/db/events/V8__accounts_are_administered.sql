-- An account that an administrator has made has no rights until the security administrator grants them.
ALTER TABLE events.account ALTER COLUMN role DROP NOT NULL;
-- one_time_until: the password was given by an administrator, holds until then and is changed first of all.
-- password_set_at: since when the person has a password of their own; null for one that was handed out and does not age.
ALTER TABLE events.account ADD COLUMN one_time_until  timestamptz;
ALTER TABLE events.account ADD COLUMN password_set_at timestamptz;
CREATE INDEX account_by_name ON events.account (name);

-- What rights an account ought to have, and who said so; there until somebody grants or refuses it.
CREATE TABLE events.wanted_rights (
    account     text        PRIMARY KEY REFERENCES events.account,
    role        text        NOT NULL CHECK (role IN
                                ('SUPERVISOR', 'OFFICE_DIRECTOR', 'UNIT_HEAD', 'UNIT_LIAISON', 'LEADER', 'REVIEWER',
                                 'ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR', 'SECRECY_OFFICER')),
    unit_id     uuid,
    unit_name   text,
    leader_id   uuid,
    leader_post text,
    leader_name text,
    asked_by    text        NOT NULL,
    asked_at    timestamptz NOT NULL
);

-- Failed sign-ins, counted by account and by address for all processes together. The id never holds what was typed.
CREATE TABLE events.sign_in_bucket (
    id         text   PRIMARY KEY,
    state      bytea,
    expires_at bigint
);

-- Pages change accounts, and pages are shown by the role of the query side. It changes no name of an account and removes none.
GRANT INSERT ON events.account TO duban_query;
GRANT UPDATE (password_hash, one_time_until, password_set_at, name, role, unit_id, unit_name,
              leader_id, leader_post, leader_name, disabled) ON events.account TO duban_query;
GRANT SELECT, INSERT, UPDATE, DELETE ON events.wanted_rights TO duban_query;
GRANT SELECT, INSERT, UPDATE, DELETE ON events.sign_in_bucket TO duban_query;
