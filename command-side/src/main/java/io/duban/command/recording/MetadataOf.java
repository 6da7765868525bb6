package io.duban.command.recording;

import io.duban.kernel.event.CountyTime;
import io.duban.platform.event.MetadataKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is written beside every event: who, in which role, for which unit or as which leader, and when it happened. */
final class MetadataOf {

    private MetadataOf() {}

    /** @param occurredOn the day on which it happened if only the day is known; null when it happens now */
    static Map<String, String> command(Circumstances by, @Nullable LocalDate occurredOn) {
        var actor = by.actor();
        var metadata = new LinkedHashMap<String, String>();
        metadata.put(MetadataKey.ACCOUNT, actor.account());
        metadata.put(MetadataKey.ACTOR_NAME, actor.name());
        metadata.put(MetadataKey.ROLE, actor.role().name());
        if (actor.unit() != null) {
            metadata.put(MetadataKey.UNIT_ID, actor.unit().id().toString());
            metadata.put(MetadataKey.UNIT_NAME, actor.unit().name());
        }
        if (actor.leader() != null) {
            metadata.put(MetadataKey.LEADER_ID, actor.leader().id().toString());
            metadata.put(MetadataKey.LEADER_NAME, actor.leader().title());
        }
        if (actor.office() != null) {
            metadata.put(MetadataKey.OFFICE_ID, actor.office().id().toString());
            metadata.put(MetadataKey.OFFICE_NAME, actor.office().name());
        }
        if (by.standsInFor() != null) {
            metadata.put(MetadataKey.STOOD_IN_FOR, by.standsInFor().name());
            if (!by.standsInFor().accounts().isEmpty()) {
                metadata.put(
                        MetadataKey.STOOD_IN_FOR_ACCOUNTS,
                        String.join(",", new TreeSet<>(by.standsInFor().accounts())));
            }
        }
        metadata.put(MetadataKey.OCCURRED_AT, occurredAt(by.now(), occurredOn).toString());
        if (occurredOn != null) {
            metadata.put(MetadataKey.OCCURRED_ON, occurredOn.toString());
        }
        metadata.put(MetadataKey.CORRELATION_ID, by.correlationId());
        if (by.idempotencyKey() != null) {
            metadata.put(MetadataKey.IDEMPOTENCY_KEY, by.idempotencyKey());
        }
        return metadata;
    }

    private static Instant occurredAt(Instant now, @Nullable LocalDate occurredOn) {
        return occurredOn == null
                ? now
                : occurredOn.atStartOfDay(CountyTime.ZONE).toInstant();
    }
}
