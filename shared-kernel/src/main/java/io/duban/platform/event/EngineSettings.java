package io.duban.platform.event;

import java.time.Duration;

/**
 * How the event table is read.
 *
 * @param batchSize events per page
 * @param gapTimeout how long a reader remembers a missing position. A transaction that commits after that is passed over in
 *     silence, so this must exceed by far the longest time that a session may keep a transaction open
 * @param maxGapOffset how far behind its head a reader remembers missing positions; the same silence lies behind it
 * @param snapshots whether snapshots are looked for; without them a cold load costs one question less
 */
record EngineSettings(int batchSize, Duration gapTimeout, int maxGapOffset, boolean snapshots) {

    /** Ten minutes against sessions that are cut off after one minute of idling inside a transaction. */
    static final EngineSettings STANDARD = new EngineSettings(500, Duration.ofMinutes(10), 1_000_000, false);

    EngineSettings withGapTimeout(Duration other) {
        return new EngineSettings(batchSize, other, maxGapOffset, snapshots);
    }

    EngineSettings withSnapshots() {
        return new EngineSettings(batchSize, gapTimeout, maxGapOffset, true);
    }
}
