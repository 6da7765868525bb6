package io.duban.command.task;

import io.duban.platform.event.MetadataKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;

/** Reads what stands beside a fact; a fact without it, as a test may tell it, happened when it was told and by nobody. */
final class BesideFact {

    private BesideFact() {}

    static DisputesEvolution.Beside of(DomainEventMessage<?> message) {
        var metadata = message.getMetaData();
        var at = metadata.get(MetadataKey.OCCURRED_AT);
        var on = metadata.get(MetadataKey.OCCURRED_ON);
        return new DisputesEvolution.Beside(
                message.getSequenceNumber(),
                Objects.toString(metadata.get(MetadataKey.ACCOUNT), ""),
                at == null ? message.getTimestamp() : Instant.parse(at.toString()),
                on == null ? null : LocalDate.parse(on.toString()));
    }
}
