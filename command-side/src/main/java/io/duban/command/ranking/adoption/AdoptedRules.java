package io.duban.command.ranking.adoption;

import io.duban.command.recording.Circumstances;
import io.duban.command.recording.Recording;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.event.Decision;
import io.duban.kernel.event.Fact;
import io.duban.kernel.ranking.adoption.RuleBook;
import io.duban.kernel.ranking.adoption.RuleBookEvent;
import io.duban.kernel.ranking.adoption.RuleBookFact;
import io.duban.platform.event.MetadataKey;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** What the county has decided about its scoring rules. Its commands come through {@link RulesDesk}. */
@Aggregate(cache = "aggregateCache", commandTargetResolver = "commandTarget")
class AdoptedRules {

    @AggregateIdentifier
    private @Nullable UUID id;

    private RuleBook book = RuleBook.EMPTY;

    /** For the event store, which tells the past. */
    protected AdoptedRules() {}

    AdoptedRules(List<Fact> facts, Circumstances by) {
        Recording.apply(facts, by);
    }

    CommandAnswer decide(Function<RuleBook, Decision> decision, Circumstances by) {
        return Recording.record(RuleBookEvent.STREAM, decision.apply(book), by);
    }

    @EventSourcingHandler
    void on(RuleBookEvent event, @Timestamp Instant at, @MetaDataValue(MetadataKey.ACTOR_NAME) String by) {
        id = event.streamId();
        book = book.with(new RuleBookFact(event, at, by));
    }
}
