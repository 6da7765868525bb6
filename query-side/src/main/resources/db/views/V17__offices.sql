-- Of several offices 督查机构 the one that supervises the task; null where it is every office's.
ALTER TABLE task         ADD COLUMN office_id uuid, ADD COLUMN office text;
ALTER TABLE task_version ADD COLUMN office_id uuid, ADD COLUMN office text;
