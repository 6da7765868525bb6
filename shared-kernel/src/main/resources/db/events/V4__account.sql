-- Who may sign in. Not event-sourced: a password hash and a person's name do not belong in a log that never forgets.
CREATE TABLE events.account (
    account       text        PRIMARY KEY CHECK (account ~ '^[a-z0-9][a-z0-9._-]{1,39}$' AND account <> 'system'),
    password_hash text        NOT NULL,
    name          text        NOT NULL,
    role          text        NOT NULL CHECK (role IN
                                  ('SUPERVISOR', 'OFFICE_DIRECTOR', 'UNIT_HEAD', 'UNIT_LIAISON', 'LEADER', 'ADMINISTRATOR')),
    unit_id       uuid,
    unit_name     text,
    leader_id     uuid,
    leader_post   text,
    leader_name   text,
    created_at    timestamptz NOT NULL,
    disabled      boolean     NOT NULL DEFAULT false,
    CHECK ((unit_id IS NULL) = (unit_name IS NULL)),
    CHECK ((leader_id IS NULL) = (leader_name IS NULL) AND (leader_id IS NULL) = (leader_post IS NULL)),
    CHECK ((unit_id IS NOT NULL) = (role IN ('UNIT_HEAD', 'UNIT_LIAISON'))),
    CHECK ((leader_id IS NOT NULL) = (role = 'LEADER'))
);
GRANT SELECT, INSERT, UPDATE ON events.account TO duban_command;
GRANT SELECT ON events.account TO duban_query;

-- The secret with which one side vouches for a signed-in person towards the other. One row, made here once, never shown.
-- gen_random_uuid() draws on the server's strong random source; four of them, hashed, are 32 unpredictable bytes.
CREATE TABLE events.side_secret (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    secret   bytea   NOT NULL CHECK (length(secret) = 32)
);
INSERT INTO events.side_secret (secret)
SELECT sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())
           || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
GRANT SELECT ON events.side_secret TO duban_command, duban_query;
