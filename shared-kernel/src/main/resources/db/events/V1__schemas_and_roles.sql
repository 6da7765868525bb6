-- Two schemas and two roles. "events": the command side appends and reads, nobody has UPDATE or DELETE; later migrations
-- grant table by table. "views": belongs to the query side, which may build and drop its read models there.
-- Roles belong to the whole server: other databases may have made them, or be making them at this moment.
DO $$
DECLARE
    wanted   text;
    -- "may SET ROLE to it" has its own word since version 16; before, every member may.
    may_take text := CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END;
BEGIN
    FOREACH wanted IN ARRAY ARRAY ['duban_command', 'duban_query'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
            BEGIN
                EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
            EXCEPTION WHEN duplicate_object OR unique_violation THEN
                NULL; -- another database was quicker
            END;
        END IF;
        IF NOT pg_has_role(current_user, wanted, may_take) THEN
            BEGIN
                EXECUTE format('GRANT %I TO CURRENT_USER', wanted);
            EXCEPTION WHEN unique_violation OR internal_error THEN
                IF NOT pg_has_role(current_user, wanted, may_take) THEN -- else: granted at this moment by another
                    RAISE;
                END IF;
            END;
        END IF;
    END LOOP;
    -- The schema events is there already: the migration tool keeps its history in it. An administrator may have made
    -- views for a user who may not; "IF NOT EXISTS" would then still ask for the right to make it.
    IF to_regnamespace('views') IS NULL THEN
        CREATE SCHEMA views AUTHORIZATION duban_query;
    END IF;
END
$$;

GRANT USAGE ON SCHEMA events TO duban_command, duban_query;
