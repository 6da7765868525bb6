-- How far it is settled whose a task is; before units could send tasks back, their first report was all that settled it.
ALTER TABLE task ADD COLUMN ownership text NOT NULL DEFAULT 'OPEN';
ALTER TABLE task_version ADD COLUMN ownership text NOT NULL DEFAULT 'OPEN';
UPDATE task SET ownership = 'REPORTED' WHERE latest_progress IS NOT NULL;
UPDATE task_version SET ownership = 'REPORTED' WHERE latest_progress IS NOT NULL;
