-- What has been noticed about a task as time went by: its lamp as recorded, the answers that somebody waits for, numbered slips.
ALTER TABLE task
    ADD COLUMN lamp             text    NOT NULL DEFAULT 'NOT_RUNNING',
    ADD COLUMN lamp_against     text,
    ADD COLUMN awaited          jsonb   NOT NULL DEFAULT '[]',
    ADD COLUMN slips            jsonb   NOT NULL DEFAULT '[]',
    ADD COLUMN expiry_reminders integer NOT NULL DEFAULT 0;
ALTER TABLE task_version
    ADD COLUMN lamp             text    NOT NULL DEFAULT 'NOT_RUNNING',
    ADD COLUMN lamp_against     text,
    ADD COLUMN awaited          jsonb   NOT NULL DEFAULT '[]',
    ADD COLUMN slips            jsonb   NOT NULL DEFAULT '[]',
    ADD COLUMN expiry_reminders integer NOT NULL DEFAULT 0;
