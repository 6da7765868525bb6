package io.duban.query.organisation;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.organisation.OrganisationEvent;
import io.duban.platform.event.RecordedEvent;
import io.duban.query.task.Viewpoint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.support.MessageSourceAccessor;

/**
 * A fact as the history tells it.
 *
 * @param from the day from which it holds
 * @param upcoming whether that day is yet to come
 */
public record HistoryRow(LocalDate from, boolean upcoming, String sentence, Instant at, String by) {

    /** Looked at from the past, what holds later is left out. */
    static List<HistoryRow> of(List<RecordedEvent> facts, Viewpoint viewpoint, MessageSourceAccessor texts) {
        return facts.stream()
                .map(fact -> row(fact, viewpoint, texts))
                .filter(row -> viewpoint.now() || !row.upcoming())
                .toList();
    }

    private static HistoryRow row(RecordedEvent fact, Viewpoint viewpoint, MessageSourceAccessor texts) {
        var event = (OrganisationEvent) fact.event();
        var from = OrganisationSentence.from(event, CountyTime.dayOf(fact.occurredAt()));
        return new HistoryRow(
                from,
                from.isAfter(viewpoint.today()),
                OrganisationSentence.of(event, texts),
                fact.occurredAt(),
                fact.actor().name());
    }
}
