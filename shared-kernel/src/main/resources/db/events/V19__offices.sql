-- Several offices 督查机构 may supervise one county, such as the party's and the government's. An official without one
-- belongs to all of them, which is what everybody does where there is only one.
ALTER TABLE events.account ADD COLUMN office_id   uuid;
ALTER TABLE events.account ADD COLUMN office_name text;
ALTER TABLE events.account ADD CONSTRAINT account_office_check CHECK (
    (office_id IS NULL) = (office_name IS NULL)
    AND (office_id IS NULL OR role IN ('SUPERVISOR', 'OFFICE_DIRECTOR')));
ALTER TABLE events.wanted_rights ADD COLUMN office_id   uuid;
ALTER TABLE events.wanted_rights ADD COLUMN office_name text;
GRANT UPDATE (office_id, office_name) ON events.account TO duban_query;
