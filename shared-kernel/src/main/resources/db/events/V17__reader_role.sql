-- A third role: it owns nothing, and what the views show it depends on whom it reads for. Made here and not with the views,
-- since those are the query side's own, which makes no roles. Roles belong to the whole server: see the first migration.
DO $$
DECLARE
    may_take text := CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END;
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'duban_reader') THEN
        BEGIN
            CREATE ROLE duban_reader NOLOGIN;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL; -- another database was quicker
        END;
    END IF;
    IF NOT pg_has_role(current_user, 'duban_reader', may_take) THEN
        BEGIN
            GRANT duban_reader TO CURRENT_USER;
        EXCEPTION WHEN unique_violation OR internal_error THEN
            IF NOT pg_has_role(current_user, 'duban_reader', may_take) THEN -- else: granted at this moment by another
                RAISE;
            END IF;
        END;
    END IF;
END
$$;
