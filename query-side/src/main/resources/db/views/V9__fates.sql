-- Into what a task was merged or split, what it took in, and which conclusions of supervision about it are disputed.
ALTER TABLE task
    ADD COLUMN fates         jsonb NOT NULL DEFAULT '{}',
    ADD COLUMN objection_due date;
ALTER TABLE task_version
    ADD COLUMN fates         jsonb NOT NULL DEFAULT '{}',
    ADD COLUMN objection_due date;
