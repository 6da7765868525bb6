-- Of several offices 督查机构 the one that supervises the task; null where it is every office's.
ALTER TABLE task         ADD COLUMN office_id uuid, ADD COLUMN office text;
ALTER TABLE task_version ADD COLUMN office_id uuid, ADD COLUMN office text;

-- What a leader sees, whoever stands in for that leader sees: the viewer may be several leaders at once.
DROP POLICY task_seen ON task;
DROP POLICY task_version_seen ON task_version;
DROP POLICY notice_seen ON notice;
DROP POLICY digest_seen ON digest;
DROP POLICY digest_read_seen ON digest_read;

-- From here on as the rules of the permission package say it, word for word.
CREATE POLICY task_seen ON task FOR SELECT TO duban_reader USING (
    CASE (SELECT current_setting('duban.role', true))
    WHEN 'SUPERVISOR' THEN true
    WHEN 'OFFICE_DIRECTOR' THEN true
    WHEN 'UNIT_HEAD' THEN (((lead_unit_id = (SELECT nullif(current_setting('duban.unit', true), '')::uuid)) AND phase NOT IN ('DRAFT', 'PENDING_APPROVAL')) OR ((co_units @> (SELECT jsonb_build_array(jsonb_build_object('id', current_setting('duban.unit', true))))) AND phase NOT IN ('DRAFT', 'PENDING_APPROVAL')) OR (label IN ('PUBLIC') AND phase NOT IN ('DRAFT', 'PENDING_APPROVAL')))
    WHEN 'UNIT_LIAISON' THEN (((lead_unit_id = (SELECT nullif(current_setting('duban.unit', true), '')::uuid)) AND phase NOT IN ('DRAFT', 'PENDING_APPROVAL')) OR ((co_units @> (SELECT jsonb_build_array(jsonb_build_object('id', current_setting('duban.unit', true))))) AND phase NOT IN ('DRAFT', 'PENDING_APPROVAL')) OR (label IN ('PUBLIC') AND phase NOT IN ('DRAFT', 'PENDING_APPROVAL')))
    WHEN 'LEADER' THEN ((label IN ('PUBLIC', 'INTERNAL') AND phase NOT IN ('DRAFT')) OR ((leader_id = ANY ((SELECT string_to_array(current_setting('duban.leaders', true), ',')::uuid[])::uuid[]) OR adopted_by @> ANY ((SELECT array_agg(jsonb_build_array(jsonb_build_object('id', one))) FROM unnest(string_to_array(current_setting('duban.leaders', true), ',')) one)::jsonb[])) AND label IN ('WORK_SECRET') AND phase NOT IN ('DRAFT')))
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
    WHEN 'LEADER' THEN ((label IN ('PUBLIC', 'INTERNAL') AND phase NOT IN ('DRAFT')) OR ((leader_id = ANY ((SELECT string_to_array(current_setting('duban.leaders', true), ',')::uuid[])::uuid[]) OR adopted_by @> ANY ((SELECT array_agg(jsonb_build_array(jsonb_build_object('id', one))) FROM unnest(string_to_array(current_setting('duban.leaders', true), ',')) one)::jsonb[])) AND label IN ('WORK_SECRET') AND phase NOT IN ('DRAFT')))
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
