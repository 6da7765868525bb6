-- How widely a task may be seen; what was not labelled is internal.
ALTER TABLE task         ADD COLUMN label text NOT NULL DEFAULT 'INTERNAL';
ALTER TABLE task_version ADD COLUMN label text NOT NULL DEFAULT 'INTERNAL';

-- The second lock: who reads for a person does so as duban_reader and is shown the rows of that person alone. The owner of
-- the tables, which projects, rebuilds and watches the clocks, is not held back by the policies.
GRANT USAGE ON SCHEMA views TO duban_reader;
GRANT SELECT ON task, task_version, notice, digest, digest_read, unit, leader,
    unit_version, unit_post, group_membership, leader_post, delegation TO duban_reader;
ALTER TABLE task         ENABLE ROW LEVEL SECURITY;
ALTER TABLE task_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE notice       ENABLE ROW LEVEL SECURITY;
ALTER TABLE digest       ENABLE ROW LEVEL SECURITY;
ALTER TABLE digest_read  ENABLE ROW LEVEL SECURITY;

-- From here on as the rules of the permission package say it, word for word.
CREATE POLICY task_seen ON task FOR SELECT TO duban_reader USING (
    CASE (SELECT current_setting('duban.role', true))
    WHEN 'SUPERVISOR' THEN true
    WHEN 'OFFICE_DIRECTOR' THEN true
    WHEN 'UNIT_HEAD' THEN (((lead_unit_id = (SELECT nullif(current_setting('duban.unit', true), '')::uuid)) AND phase NOT IN ('DRAFT', 'PENDING_APPROVAL')) OR ((co_units @> (SELECT jsonb_build_array(jsonb_build_object('id', current_setting('duban.unit', true))))) AND phase NOT IN ('DRAFT', 'PENDING_APPROVAL')) OR (label IN ('PUBLIC') AND phase NOT IN ('DRAFT', 'PENDING_APPROVAL')))
    WHEN 'UNIT_LIAISON' THEN (((lead_unit_id = (SELECT nullif(current_setting('duban.unit', true), '')::uuid)) AND phase NOT IN ('DRAFT', 'PENDING_APPROVAL')) OR ((co_units @> (SELECT jsonb_build_array(jsonb_build_object('id', current_setting('duban.unit', true))))) AND phase NOT IN ('DRAFT', 'PENDING_APPROVAL')) OR (label IN ('PUBLIC') AND phase NOT IN ('DRAFT', 'PENDING_APPROVAL')))
    WHEN 'LEADER' THEN ((label IN ('PUBLIC', 'INTERNAL') AND phase NOT IN ('DRAFT')) OR ((leader_id = (SELECT nullif(current_setting('duban.leader', true), '')::uuid) OR adopted_by @> (SELECT jsonb_build_array(jsonb_build_object('id', current_setting('duban.leader', true))))) AND label IN ('WORK_SECRET') AND phase NOT IN ('DRAFT')))
    WHEN 'ADMINISTRATOR' THEN label IN ('PUBLIC', 'INTERNAL') AND phase NOT IN ('DRAFT', 'PENDING_APPROVAL')
    WHEN 'REVIEWER' THEN label IN ('PUBLIC', 'INTERNAL') AND phase IN ('PUBLIC_REVIEW') AND review_method IS NOT NULL
    WHEN 'SYSTEM' THEN phase NOT IN ('DRAFT', 'PENDING_APPROVAL')
    ELSE false END);
CREATE POLICY task_version_seen ON task_version FOR SELECT TO duban_reader USING (
    CASE (SELECT current_setting('duban.role', true))
    WHEN 'SUPERVISOR' THEN true
    WHEN 'OFFICE_DIRECTOR' THEN true
    WHEN 'UNIT_HEAD' THEN (((lead_unit_id = (SELECT nullif(current_setting('duban.unit', true), '')::uuid)) AND phase NOT IN ('DRAFT', 'PENDING_APPROVAL')) OR ((co_units @> (SELECT jsonb_build_array(jsonb_build_object('id', current_setting('duban.unit', true))))) AND phase NOT IN ('DRAFT', 'PENDING_APPROVAL')) OR (label IN ('PUBLIC') AND phase NOT IN ('DRAFT', 'PENDING_APPROVAL')))
    WHEN 'UNIT_LIAISON' THEN (((lead_unit_id = (SELECT nullif(current_setting('duban.unit', true), '')::uuid)) AND phase NOT IN ('DRAFT', 'PENDING_APPROVAL')) OR ((co_units @> (SELECT jsonb_build_array(jsonb_build_object('id', current_setting('duban.unit', true))))) AND phase NOT IN ('DRAFT', 'PENDING_APPROVAL')) OR (label IN ('PUBLIC') AND phase NOT IN ('DRAFT', 'PENDING_APPROVAL')))
    WHEN 'LEADER' THEN ((label IN ('PUBLIC', 'INTERNAL') AND phase NOT IN ('DRAFT')) OR ((leader_id = (SELECT nullif(current_setting('duban.leader', true), '')::uuid) OR adopted_by @> (SELECT jsonb_build_array(jsonb_build_object('id', current_setting('duban.leader', true))))) AND label IN ('WORK_SECRET') AND phase NOT IN ('DRAFT')))
    WHEN 'ADMINISTRATOR' THEN label IN ('PUBLIC', 'INTERNAL') AND phase NOT IN ('DRAFT', 'PENDING_APPROVAL')
    WHEN 'REVIEWER' THEN label IN ('PUBLIC', 'INTERNAL') AND phase IN ('PUBLIC_REVIEW') AND review_method IS NOT NULL
    WHEN 'SYSTEM' THEN phase NOT IN ('DRAFT', 'PENDING_APPROVAL')
    ELSE false END);
CREATE POLICY notice_seen ON notice FOR SELECT TO duban_reader USING (
    CASE WHEN (SELECT current_setting('duban.role', true)) IN ('SUPERVISOR', 'OFFICE_DIRECTOR', 'LEADER', 'ADMINISTRATOR', 'SYSTEM') THEN true
    WHEN (SELECT current_setting('duban.role', true)) IN ('SUPERVISOR', 'OFFICE_DIRECTOR', 'UNIT_HEAD', 'UNIT_LIAISON', 'LEADER', 'ADMINISTRATOR', 'SYSTEM') THEN phase = 'ISSUED'
    ELSE false END);
CREATE POLICY digest_seen ON digest FOR SELECT TO duban_reader USING (
    CASE WHEN (SELECT current_setting('duban.role', true)) IN ('SUPERVISOR', 'OFFICE_DIRECTOR') THEN receiver = '00000000-0000-7000-8000-000000000002'::uuid
    WHEN (SELECT current_setting('duban.role', true)) IN ('UNIT_HEAD', 'UNIT_LIAISON') THEN receiver = (SELECT nullif(current_setting('duban.unit', true), '')::uuid)
    ELSE false END);
CREATE POLICY digest_read_seen ON digest_read FOR SELECT TO duban_reader USING (
account = (SELECT current_setting('duban.account', true)));
