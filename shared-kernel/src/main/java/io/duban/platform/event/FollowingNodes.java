package io.duban.platform.event;

import org.axonframework.eventhandling.pooled.MaxSegmentProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many segments of a processor one node may claim: its share among the nodes that follow events at this moment. A fixed
 * number would leave the segments of a dead node unclaimed, no limit gives all of them to the first node. Each following
 * node holds a shared advisory lock for as long as its session lives, so that the database itself notices when one dies.
 */
public final class FollowingNodes implements MaxSegmentProvider {

    private static final int CLASS = 0xD0BA;

    /** Held by the session that listens for new events. */
    static final String JOIN = "SELECT pg_advisory_lock_shared(%d, 1)".formatted(CLASS);

    private static final String COUNT =
            """
            SELECT count(*)
              FROM pg_locks
             WHERE locktype = 'advisory' AND classid = %d AND objid = 1 AND granted
               AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
            """.formatted(CLASS);

    private final JdbcClient jdbc;
    private final int segments;

    /** @param segments how many segments each processor has */
    public FollowingNodes(JdbcClient jdbc, int segments) {
        this.jdbc = jdbc;
        this.segments = segments;
    }

    /** Nodes that follow events now, this one included once it has opened a stream. */
    public int count() {
        return jdbc.sql(COUNT).query(Integer.class).single();
    }

    @Override
    public int getMaxSegments(String processingGroup) {
        return Math.ceilDiv(segments, Math.max(1, count()));
    }
}
