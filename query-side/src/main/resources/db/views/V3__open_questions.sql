-- What has been asked of the office or a leader and waits for a decision while the task goes on, as a list of names.
ALTER TABLE task ADD COLUMN open_questions jsonb NOT NULL DEFAULT '[]';
ALTER TABLE task_version ADD COLUMN open_questions jsonb NOT NULL DEFAULT '[]';
