package io.duban.command.task;

import io.duban.platform.event.MetadataKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.MetaData;

/** Reads what stands beside a fact; a fact without it, as a test may tell it, happened when it was told and by nobody. */
final class BesideFact {

    private BesideFact() {}

    static DisputesEvolution.Beside of(DomainEventMessage<?> message) {
        var metadata = message.getMetaData();
        var at = metadata.get(MetadataKey.OCCURRED_AT);
        var on = metadata.get(MetadataKey.OCCURRED_ON);
        return new DisputesEvolution.Beside(
                message.getSequenceNumber(),
                accounts(metadata),
                at == null ? message.getTimestamp() : Instant.parse(at.toString()),
                on == null ? null : LocalDate.parse(on.toString()));
    }

    private static Set<String> accounts(MetaData metadata) {
        var own = Objects.toString(metadata.get(MetadataKey.ACCOUNT), "");
        var others = metadata.get(MetadataKey.STOOD_IN_FOR_ACCOUNTS);
        return others == null
                ? Set.of(own)
                : Stream.concat(Stream.of(own), Stream.of(others.toString().split(",")))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
