package io.duban.command.organisation;

import io.duban.command.recording.Circumstances;
import io.duban.command.recording.Recording;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.event.CountyTime;
import io.duban.kernel.event.Decision;
import io.duban.kernel.event.Fact;
import io.duban.kernel.organisation.OrganisationEvent;
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

/** The county's one organisation. Its commands come through {@link Registration}, which knows whether it exists yet. */
@Aggregate(cache = "aggregateCache", commandTargetResolver = "commandTarget")
class Organisation {

    @AggregateIdentifier
    private @Nullable UUID id;

    private OrganisationChart chart = OrganisationChart.EMPTY;

    /** For the event store, which tells the past. */
    protected Organisation() {}

    Organisation(List<Fact> facts, Circumstances by) {
        Recording.apply(facts, by);
    }

    CommandAnswer decide(Function<OrganisationChart, Decision> decision, Circumstances by) {
        return Recording.record(OrganisationEvent.STREAM, decision.apply(chart), by);
    }

    @EventSourcingHandler
    void on(OrganisationEvent event, @MetaDataValue(MetadataKey.OCCURRED_AT) String at) {
        id = event.streamId();
        chart = chart.evolve(event, CountyTime.dayOf(Instant.parse(at)));
    }
}
