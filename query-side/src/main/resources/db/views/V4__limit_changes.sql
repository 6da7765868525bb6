-- Changes of the limit: extensions granted and asked for, and where and until when a task is suspended.
ALTER TABLE task ADD COLUMN extensions integer NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN asked_deadline date;
ALTER TABLE task ADD COLUMN suspended_from text;
ALTER TABLE task ADD COLUMN review_on date;
ALTER TABLE task_version ADD COLUMN extensions integer NOT NULL DEFAULT 0;
ALTER TABLE task_version ADD COLUMN asked_deadline date;
ALTER TABLE task_version ADD COLUMN suspended_from text;
ALTER TABLE task_version ADD COLUMN review_on date;
