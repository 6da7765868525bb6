package io.duban.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.pooled.MaxSegmentProvider;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Trap: the first node claims every segment and the second stands idle; with a fixed cap the segments of a node that dies
 * are claimed by nobody. Cure: the cap is the node's share among the nodes that live, {@link FollowingNodes}.
 */
class ClaimTrapTest {

    private static final int SEGMENTS = 4;

    @AutoClose
    private final EventStoreUnderTest first = EventStoreUnderTest.fresh();

    @AutoClose
    private final EventStoreUnderTest second = EventStoreUnderTest.over(first.database, EngineSettings.STANDARD);

    @AutoClose
    private final Processors one = Processors.of(first, "one");

    @AutoClose
    private final Processors other = Processors.of(second, "other");

    private final Recorder recorder = new Recorder();

    @Test
    void without_a_cap_the_first_node_takes_everything() {
        var busy = start(one, group -> SEGMENTS);
        await().until(() -> busy.processingStatus().size() == SEGMENTS);
        var rounds = new AtomicInteger();
        var idle = start(other, group -> {
            rounds.incrementAndGet();
            return SEGMENTS;
        });

        await().until(() -> rounds.get() > 5);

        assertThat(idle.processingStatus()).isEmpty();
    }

    @Test
    void with_a_fixed_cap_the_segments_of_a_dead_node_stay_unclaimed() {
        var dying = start(one, group -> 2);
        var rounds = new AtomicInteger();
        var living = start(other, group -> {
            rounds.incrementAndGet();
            return 2;
        });
        await().until(() -> dying.processingStatus().size() == 2
                && living.processingStatus().size() == 2);
        one.die();
        await().until(() -> expiredClaims() == 2);

        var sinceThen = rounds.get();
        await().until(() -> rounds.get() > sinceThen + 5);

        assertThat(living.processingStatus()).hasSize(2);
    }

    @Test
    void with_a_share_each_node_works_and_the_living_one_takes_over_with_nothing_lost_or_doubled() {
        var dying = start(one, share(first));
        await().until(() -> dying.processingStatus().size() == SEGMENTS);
        var living = start(other, share(second));
        await().until(() -> dying.processingStatus().size() == 2
                && living.processingStatus().size() == 2);
        for (var task = 1; task <= 20; task++) {
            first.record(Facts.reminded(Facts.task(task), "之前" + task));
        }
        await().untilAsserted(() -> assertThat(recorder.seen).hasSize(20));

        one.die();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> living.processingStatus().size() == SEGMENTS);
        for (var task = 1; task <= 20; task++) {
            second.store.publish(EventStoreUnderTest.message(
                    Instant.parse("2026-03-02T01:00:00Z"), 1, Facts.reminded(Facts.task(task), "之后" + task)));
        }

        await().untilAsserted(() -> assertThat(recorder.seen).hasSize(40));
        assertThat(recorder.texts()).doesNotHaveDuplicates();
    }

    private PooledStreamingEventProcessor start(Processors node, MaxSegmentProvider cap) {
        var processor = node.view(
                node.events.source, Processors.calling(recorder), builder -> builder.initialSegmentCount(SEGMENTS)
                        .maxSegmentProvider(cap)
                        .tokenClaimInterval(200)
                        .claimExtensionThreshold(200));
        processor.start();
        return processor;
    }

    private static MaxSegmentProvider share(EventStoreUnderTest node) {
        return new FollowingNodes(node.signal, JdbcClient.create(node.database.viewsDataSource())).shareOf(SEGMENTS);
    }

    /** Of the dead node; the claim time-out is two seconds here. */
    private int expiredClaims() {
        return first.asAdministrator().sql("""
                        SELECT count(*) FROM views.token_entry
                         WHERE owner = 'one' AND timestamp::timestamptz < now() - interval '2 seconds'
                        """).query(Integer.class).single();
    }
}
