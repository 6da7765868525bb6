package io.duban.platform.event;

import org.axonframework.eventhandling.pooled.MaxSegmentProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many segments of a processor one node may claim: its share among the nodes that follow events at this moment. A fixed
 * number would leave the segments of a dead node unclaimed, no limit gives all of them to the first node. Each following
 * node holds a shared advisory lock for as long as its session lives, so that the database itself notices when one dies.
 */
public final class FollowingNodes {

    private static final int CLASS = 0xD0BA;

    /** Held by the session that listens for new events. */
    static final String JOIN = "SELECT pg_advisory_lock_shared(%d, 1)".formatted(CLASS);

    /** For a session that goes on without listening. */
    static final String LEAVE = "SELECT pg_advisory_unlock_shared(%d, 1)".formatted(CLASS);

    private static final String COUNT = """
            SELECT count(*)
              FROM pg_locks
             WHERE locktype = 'advisory' AND classid = %d AND objid = 1 AND granted
               AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
            """.formatted(CLASS);

    private final EventSignal signal;
    private final JdbcClient jdbc;

    FollowingNodes(EventSignal signal, JdbcClient jdbc) {
        this.signal = signal;
        this.jdbc = jdbc;
    }

    /** Nodes that follow events now. */
    public int count() {
        return jdbc.sql(COUNT).query(Integer.class).single();
    }

    /**
     * This node's share of a processor's segments, counted anew whenever the processor looks for segments. A node joins when
     * it first asks: before it holds a segment it opens no stream, and would otherwise never be counted.
     */
    public MaxSegmentProvider shareOf(int segments) {
        return processor -> {
            signal.listenFromNowOn();
            return Math.ceilDiv(segments, Math.max(1, count()));
        };
    }
}
