package io.duban.command.recording;

import io.duban.kernel.event.CountyTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is written beside every event: who, in which role, for which unit or as which leader, and when it happened. */
final class EventMetadata {

    private EventMetadata() {}

    /** @param occurredOn the day on which it happened if only the day is known; null when it happens now */
    static Map<String, String> of(Circumstances by, @Nullable LocalDate occurredOn) {
        var actor = by.actor();
        var metadata = new LinkedHashMap<String, String>();
        metadata.put("account", actor.account());
        metadata.put("actorName", actor.name());
        metadata.put("role", actor.role().name());
        if (actor.unit() != null) {
            metadata.put("unitId", actor.unit().id().toString());
            metadata.put("unitName", actor.unit().name());
        }
        if (actor.leader() != null) {
            metadata.put("leaderId", actor.leader().id().toString());
            metadata.put("leaderName", actor.leader().title());
        }
        metadata.put("occurredAt", occurredAt(by.now(), occurredOn).toString());
        if (occurredOn != null) {
            metadata.put("occurredOn", occurredOn.toString());
        }
        metadata.put("correlationId", by.correlationId());
        if (by.idempotencyKey() != null) {
            metadata.put("idempotencyKey", by.idempotencyKey());
        }
        return metadata;
    }

    private static Instant occurredAt(Instant now, @Nullable LocalDate occurredOn) {
        return occurredOn == null
                ? now
                : occurredOn.atStartOfDay(CountyTime.ZONE).toInstant();
    }
}
