-- Files that people hand in, kept under the digest of their content: the same file twice is one row. Pages receive
-- uploads, so both sides may add and read; nobody changes or removes a file that an event may speak of.
CREATE TABLE events.stored_file (
    sha256     text        PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    size       bigint      NOT NULL CHECK (size = length(content)),
    media_type text        NOT NULL,
    content    bytea       NOT NULL,
    created_at timestamptz NOT NULL
);
-- Office documents and pictures are compressed already.
ALTER TABLE events.stored_file ALTER COLUMN content SET STORAGE EXTERNAL;
GRANT SELECT, INSERT ON events.stored_file TO duban_command, duban_query;
