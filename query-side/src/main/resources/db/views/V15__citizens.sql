-- Of how many citizens a task speaks, under which keys, which of their data is held, and since when it is restricted or gone.
ALTER TABLE task ADD COLUMN citizens jsonb NOT NULL DEFAULT '[]';
ALTER TABLE task_version ADD COLUMN citizens jsonb NOT NULL DEFAULT '[]';
CREATE INDEX task_with_citizens ON task (changed_at) WHERE citizens <> '[]';
