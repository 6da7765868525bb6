-- The clocks of a task as they stand, and the day since which the matter's own clock stands still.
ALTER TABLE task ADD COLUMN clocks jsonb NOT NULL DEFAULT '[]';
ALTER TABLE task ADD COLUMN stopped_on date;
ALTER TABLE task_version ADD COLUMN clocks jsonb NOT NULL DEFAULT '[]';
ALTER TABLE task_version ADD COLUMN stopped_on date;
