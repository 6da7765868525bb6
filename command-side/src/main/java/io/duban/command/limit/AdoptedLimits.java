package io.duban.command.limit;

import io.duban.command.recording.Circumstances;
import io.duban.command.recording.Recording;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.county.LimitHistory;
import io.duban.kernel.county.LimitsEvent;
import io.duban.kernel.county.LimitsFact;
import io.duban.kernel.event.Decision;
import io.duban.kernel.event.Fact;
import io.duban.platform.event.MetadataKey;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** What the county has decided about its limits. Its commands come through {@link LimitsDesk}. */
@Aggregate(cache = "aggregateCache", commandTargetResolver = "commandTarget")
class AdoptedLimits {

    @AggregateIdentifier
    private @Nullable UUID id;

    private LimitHistory history = LimitHistory.EMPTY;

    /** For the event store, which tells the past. */
    protected AdoptedLimits() {}

    AdoptedLimits(List<Fact> facts, Circumstances by) {
        Recording.apply(facts, by);
    }

    CommandAnswer decide(Function<LimitHistory, Decision> decision, Circumstances by) {
        return Recording.record(LimitsEvent.STREAM, decision.apply(history), by);
    }

    @EventSourcingHandler
    void on(
            LimitsEvent event,
            @MetaDataValue(MetadataKey.OCCURRED_AT) String at,
            @MetaDataValue(MetadataKey.ACTOR_NAME) String by) {
        id = event.streamId();
        history = history.with(new LimitsFact(event, Instant.parse(at), by));
    }
}
