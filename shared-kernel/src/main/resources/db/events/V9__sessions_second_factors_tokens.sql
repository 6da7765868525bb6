-- Sessions of the pages stand in the database, so that any node serves any user. The two tables are those that Spring
-- Session expects; what it keeps in them is who signed in, from where, and the tokens of forms.
CREATE TABLE events.spring_session (
    primary_id            char(36)     NOT NULL CONSTRAINT spring_session_pk PRIMARY KEY,
    session_id            char(36)     NOT NULL,
    creation_time         bigint       NOT NULL,
    last_access_time      bigint       NOT NULL,
    max_inactive_interval int          NOT NULL,
    expiry_time           bigint       NOT NULL,
    principal_name        varchar(100)
);
CREATE UNIQUE INDEX spring_session_ix1 ON events.spring_session (session_id);
CREATE INDEX spring_session_ix2 ON events.spring_session (expiry_time);
CREATE INDEX spring_session_ix3 ON events.spring_session (principal_name);
CREATE TABLE events.spring_session_attributes (
    session_primary_id char(36)     NOT NULL
        CONSTRAINT spring_session_attributes_fk REFERENCES events.spring_session ON DELETE CASCADE,
    attribute_name     varchar(200) NOT NULL,
    attribute_bytes    bytea        NOT NULL,
    CONSTRAINT spring_session_attributes_pk PRIMARY KEY (session_primary_id, attribute_name)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON events.spring_session, events.spring_session_attributes TO duban_query;

-- A second factor: the secret is sealed under the master key, which stands elsewhere. Not confirmed: being set up.
-- last_step is the 30-second step of the last code that was taken, so that no code is taken twice, on any node.
CREATE TABLE events.second_factor (
    account       text        PRIMARY KEY REFERENCES events.account,
    sealed_secret bytea       NOT NULL,
    begun_at      timestamptz NOT NULL,
    confirmed_at  timestamptz,
    last_step     bigint      NOT NULL DEFAULT 0,
    failures      integer     NOT NULL DEFAULT 0,
    failed_at     timestamptz
);
-- 80 random bits each, so that a plain SHA-256 is enough.
CREATE TABLE events.recovery_code (
    account text  NOT NULL REFERENCES events.second_factor ON DELETE CASCADE,
    hash    bytea NOT NULL CHECK (length(hash) = 32),
    used_at timestamptz,
    PRIMARY KEY (account, hash)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON events.second_factor, events.recovery_code TO duban_query;

-- Personal tokens for the API: 256 random bits, of which only the SHA-256 is kept.
CREATE TABLE events.api_token (
    token_id       uuid        PRIMARY KEY,
    account        text        NOT NULL REFERENCES events.account,
    name           text        NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
    hash           bytea       NOT NULL UNIQUE CHECK (length(hash) = 32),
    scope          text        NOT NULL CHECK (scope IN ('READ', 'READ_AND_COMMAND')),
    issued_at      timestamptz NOT NULL,
    expires_at     timestamptz NOT NULL,
    revoked_at     timestamptz,
    last_used_on   date,
    last_used_from text
);
CREATE INDEX api_token_account ON events.api_token (account);
GRANT INSERT ON events.api_token TO duban_command;
GRANT SELECT, INSERT, UPDATE (revoked_at, last_used_on, last_used_from) ON events.api_token TO duban_query;
