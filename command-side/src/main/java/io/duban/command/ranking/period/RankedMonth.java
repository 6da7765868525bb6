package io.duban.command.ranking.period;

import io.duban.command.recording.Circumstances;
import io.duban.command.recording.Recording;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.event.Decision;
import io.duban.kernel.event.Fact;
import io.duban.kernel.ranking.period.PeriodEvent;
import io.duban.kernel.ranking.period.PeriodFact;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.platform.event.MetadataKey;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** What has happened to one month's ranking. Its commands come through {@link PeriodDesk}, which knows whether it has begun. */
@Aggregate(cache = "aggregateCache", commandTargetResolver = "commandTarget")
class RankedMonth {

    @AggregateIdentifier
    private @Nullable UUID id;

    private @Nullable PeriodStory story;

    /** For the event store, which tells the past. */
    protected RankedMonth() {}

    RankedMonth(List<Fact> facts, Circumstances by) {
        Recording.apply(facts, by);
    }

    CommandAnswer decide(Function<PeriodStory, Decision> decision, Circumstances by) {
        return Recording.record(Objects.requireNonNull(id), decision.apply(Objects.requireNonNull(story)), by);
    }

    @EventSourcingHandler
    void on(
            PeriodEvent event,
            @Timestamp Instant at,
            @MetaDataValue(MetadataKey.ACCOUNT) String account,
            @MetaDataValue(MetadataKey.ACTOR_NAME) String by) {
        id = event.streamId();
        story = (story == null ? PeriodStory.of(event.month()) : story).with(new PeriodFact(event, at, account, by));
    }
}
