-- Reviewers 群众监督员 sign in too, and an official seconded to the office may belong to a unit, whose matters they then
-- do not check.
ALTER TABLE events.account DROP CONSTRAINT account_role_check;
ALTER TABLE events.account ADD CONSTRAINT account_role_check CHECK (role IN
    ('SUPERVISOR', 'OFFICE_DIRECTOR', 'UNIT_HEAD', 'UNIT_LIAISON', 'LEADER', 'ADMINISTRATOR', 'REVIEWER'));
ALTER TABLE events.account DROP CONSTRAINT account_check2;
ALTER TABLE events.account ADD CONSTRAINT account_unit_check CHECK (CASE
    WHEN role IN ('UNIT_HEAD', 'UNIT_LIAISON') THEN unit_id IS NOT NULL
    WHEN role IN ('SUPERVISOR', 'OFFICE_DIRECTOR') THEN true
    ELSE unit_id IS NULL END);
