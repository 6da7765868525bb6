-- A month is frozen with what is recorded so far, and what that is must never change. This waits until everybody who is recording has
-- come to an end, and lets nobody begin before the transaction ends: all positions before that of its own event are then taken, and
-- nothing comes to them later. Runs as the table's owner, because who may only add to a table may not lock it.
CREATE FUNCTION events.hold_writers() RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog SET lock_timeout = '10s' AS $$
BEGIN
    LOCK TABLE events.domain_event IN SHARE ROW EXCLUSIVE MODE;
END
$$;
REVOKE ALL ON FUNCTION events.hold_writers() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION events.hold_writers() TO duban_command;
