package io.duban.platform.ranking.period;

import io.duban.kernel.ranking.adoption.RuleBook;
import io.duban.kernel.ranking.adoption.RuleBookEvent;
import io.duban.kernel.ranking.adoption.RuleBookFact;
import io.duban.kernel.ranking.period.PeriodEvent;
import io.duban.kernel.ranking.period.PeriodFact;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.platform.event.EventReader;
import io.duban.platform.event.RecordedEvent;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Keeps the rules in memory and reads on from where it stopped; months are read anew, they are short. Takes no lock. */
final class StoredRankings implements CountyRankings {

    private final EventReader events;
    private final AtomicReference<Known> known = new AtomicReference<>(new Known(RuleBook.EMPTY, -1));

    StoredRankings(EventReader events) {
        this.events = events;
    }

    @Override
    public RuleBook rules() {
        var read = known.get();
        for (var event : events.streamAfter(RuleBookEvent.STREAM, read.sequence())) {
            var fact = new RuleBookFact(
                    (RuleBookEvent) event.event(),
                    event.recordedAt(),
                    event.actor().name());
            read = new Known(read.rules().with(fact), event.sequence());
        }
        known.accumulateAndGet(read, (one, other) -> one.sequence() >= other.sequence() ? one : other);
        return read.rules();
    }

    @Override
    public PeriodStory period(YearMonth month) {
        return story(month, events.stream(PeriodEvent.stream(month)));
    }

    @Override
    public List<PeriodStory> periods(List<YearMonth> months) {
        var told = events.streams(months.stream().map(PeriodEvent::stream).toList());
        return months.stream()
                .map(month -> story(month, told.getOrDefault(PeriodEvent.stream(month), List.of())))
                .toList();
    }

    private static PeriodStory story(YearMonth month, List<RecordedEvent> told) {
        var facts = new ArrayList<PeriodFact>();
        for (var event : told) {
            facts.add(new PeriodFact(
                    (PeriodEvent) event.event(),
                    event.recordedAt(),
                    event.actor().account(),
                    event.actor().name(),
                    event.position()));
        }
        return new PeriodStory(month, facts);
    }

    private record Known(RuleBook rules, long sequence) {}
}
