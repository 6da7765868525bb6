-- Notices of several kinds. units: who may read it once it is issued; null for every unit, none for the leaders alone.
ALTER TABLE notice
    ALTER COLUMN month DROP NOT NULL,
    ADD COLUMN kind    text NOT NULL DEFAULT 'MONTHLY_RANKING',
    ADD COLUMN subject jsonb,
    ADD COLUMN units   jsonb;
UPDATE notice SET subject = jsonb_build_object('kind', kind, 'month', month, 'revision', 0, 'units', '[]'::jsonb);
ALTER TABLE notice
    ALTER COLUMN kind DROP DEFAULT,
    ALTER COLUMN subject SET NOT NULL;

DROP POLICY notice_seen ON notice;

-- From here on as the rules of the permission package say it, word for word.
CREATE POLICY notice_seen ON notice FOR SELECT TO duban_reader USING (
    CASE WHEN (SELECT current_setting('duban.role', true)) IN ('SUPERVISOR', 'OFFICE_DIRECTOR', 'LEADER', 'ADMINISTRATOR', 'SYSTEM') THEN true
    WHEN (SELECT current_setting('duban.role', true)) IN ('SUPERVISOR', 'OFFICE_DIRECTOR', 'UNIT_HEAD', 'UNIT_LIAISON', 'LEADER', 'ADMINISTRATOR', 'SYSTEM') THEN phase = 'ISSUED' AND (units IS NULL OR units @> (SELECT jsonb_build_array(jsonb_build_object('id', current_setting('duban.unit', true)))))
    ELSE false END);
