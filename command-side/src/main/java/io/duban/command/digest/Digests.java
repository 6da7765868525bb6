package io.duban.command.digest;

import io.duban.command.recording.Circumstances;
import io.duban.command.recording.Recording;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.digest.DigestEvent;
import io.duban.kernel.digest.DigestSent;
import io.duban.kernel.digest.SendDigest;
import io.duban.kernel.event.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** What one receiver has been told. Commands come through {@link DigestSending}, which knows whether it exists yet. */
@Aggregate(type = "Digest", cache = "aggregateCache", commandTargetResolver = "commandTarget")
class Digests {

    @AggregateIdentifier
    private @Nullable UUID id;

    private @Nullable LocalDate last;

    /** For the event store, which tells the past. */
    protected Digests() {}

    Digests(List<Fact> facts, Circumstances by) {
        Recording.apply(facts, by);
    }

    CommandAnswer send(SendDigest command, Circumstances by) {
        return Recording.record(
                Objects.requireNonNull(id),
                SendDigestDecision.decide(
                        last, command, by.actor(), by.now(), by.limits().inForce()),
                by);
    }

    @EventSourcingHandler
    void on(DigestEvent event) {
        id = event.streamId();
        last = switch (event) {
            case DigestSent sent -> sent.day();
        };
    }
}
