-- What the co-units of a task do, and its milestones, as they stand.
ALTER TABLE task ADD COLUMN handling jsonb NOT NULL DEFAULT '{}';
ALTER TABLE task_version ADD COLUMN handling jsonb NOT NULL DEFAULT '{}';
