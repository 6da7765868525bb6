package io.duban.query.ranking.fact;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.ranking.rule.Exclusion;
import io.duban.query.ranking.fact.Contribution.Days;
import io.duban.query.ranking.fact.Matter.Stage.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a matter as it stands contributes, to whom. Pure; always in the same order. */
final class Contributions {

    /** Who left every count left those of what happened on the way, too. */
    private static final Set<Exclusion> FOR_ALL = Set.of(Exclusion.CANCELLED, Exclusion.MERGED, Exclusion.SPLIT);

    private final Matter matter;
    private final Matter.Assigned assigned;
    private final List<Contribution> all = new ArrayList<>();

    private Contributions(Matter matter, Matter.Assigned assigned) {
        this.matter = matter;
        this.assigned = assigned;
    }

    static List<Contribution> of(Matter matter) {
        var assigned = matter.assigned();
        if (assigned == null) {
            return List.of();
        }
        var found = new Contributions(matter, assigned);
        found.ofUnit(assigned.lead(), Share.LEAD);
        assigned.coUnits().forEach(unit -> found.ofUnit(unit, Share.CO));
        found.receipt();
        found.reports();
        found.grade();
        matter.happenings().forEach(found::happening);
        return List.copyOf(found.all);
    }

    private void ofUnit(UnitRef unit, Share share) {
        own(unit, share, FactName.DISPATCHED, "", Days.own(assigned.on()), null, assigned.by());
        var limit = matter.limit();
        var closing = matter.closing();
        var by = limit == null ? null : limit.by();
        var days = new Days(limit == null ? null : limit.day(), closing == null ? null : closing.on(), assigned.on());
        var tags = matter.tags();
        add(unit, share, FactName.TASKS, tags, days, null, assigned.by(), by);
        if (closing != null) {
            closed(unit, share, days, closing, by);
        } else if (limit == null) {
            return;
        } else if (matter.isSuspended()) {
            add(unit, share, FactName.DUE, tags, days, LimitsFold.end(limit.day()), assigned.by(), by);
            add(unit, share, FactName.DEFERRED, tags, days, LimitsFold.end(limit.day()), assigned.by(), by);
        } else if (matter.hasLeft()) {
            add(unit, share, FactName.DUE, tags, days, LimitsFold.end(limit.day()), assigned.by(), by);
        } else if (limit.overAfter() != null && isOwnTime(limit.overAfter())) {
            var charged = chargedTo();
            add(unit, share, FactName.DUE, charged, days, limit.overAfter(), assigned.by(), by);
            add(unit, share, FactName.OVERDUE_NOW, charged, days, limit.overAfter(), assigned.by(), by);
        }
    }

    private void closed(UnitRef unit, Share share, Days days, Matter.Closing closing, @Nullable Mark limit) {
        var tags = matter.tags();
        if (limit != null) {
            add(unit, share, FactName.DUE, tags, days, null, assigned.by(), limit, closing.by());
        }
        add(unit, share, FactName.CLOSED, tags, days, null, assigned.by(), limit, closing.by());
        if (closing.onTime() != null) {
            var how = closing.onTime() ? FactName.CLOSED_ON_TIME : FactName.CLOSED_LATE;
            add(unit, share, how, tags, days, null, assigned.by(), limit, closing.by());
        }
    }

    /** While the unit waits for an answer about a later day, being late is not its doing. */
    private List<Matter.Tagged> chargedTo() {
        var asked = matter.extensionAsked();
        return asked == null
                ? matter.tags()
                : Stream.concat(
                                matter.tags().stream(),
                                Stream.of(new Matter.Tagged(Exclusion.OFFICE_CAUSED_DELAY, asked)))
                        .toList();
    }

    /** Whether it was over before it came to those who check and decide. */
    private boolean isOwnTime(Instant over) {
        var held = matter.held();
        return held == null || over.isBefore(held.since());
    }

    private void receipt() {
        var receipt = assigned.receipt();
        if (receipt == null) {
            return;
        }
        var day = Days.own(assigned.on());
        var signed = receipt.signed();
        if (signed != null) {
            lead(FactName.TO_SIGN, day, null, assigned.by(), receipt.by(), receipt.signedBy());
            if (!signed.isAfter(receipt.due())) {
                lead(FactName.SIGNED_ON_TIME, day, null, assigned.by(), receipt.by(), receipt.signedBy());
            }
        } else if (isOwnTime(receipt.due())) {
            lead(FactName.TO_SIGN, day, receipt.due(), assigned.by(), receipt.by());
        }
    }

    private void reports() {
        for (var stage : matter.stages()) {
            var day = Days.own(CountyTime.dayOf(stage.due()));
            if (stage.outcome() == Outcome.ON_TIME) {
                lead(FactName.REPORT_DUE, day, null, stage.by());
                lead(FactName.REPORT_ON_TIME, day, null, stage.by());
            } else if (stage.outcome() != Outcome.STANDS_STILL) {
                lead(FactName.REPORT_DUE, day, stage.due(), stage.by());
                lead(FactName.FEEDBACK_MISSED, day, stage.due(), stage.by());
            }
        }
    }

    private void grade() {
        var closing = matter.closing();
        if (closing != null && closing.grade() != null) {
            own(
                    assigned.lead(),
                    Share.LEAD,
                    FactName.GRADED,
                    closing.grade(),
                    Days.own(closing.on()),
                    null,
                    closing.by(),
                    closing.gradedBy());
        }
    }

    private void happening(Matter.Happening one) {
        var tags = new ArrayList<>(ended());
        if (one.upheld() != null) {
            tags.add(new Matter.Tagged(Exclusion.APPEAL_UPHELD, one.upheld()));
        }
        add(one.unit(), Share.LEAD, one.fact(), one.level(), tags, one.value(), Days.own(one.day()), null, one.by());
    }

    private void lead(FactName fact, Days days, @Nullable Instant after, @Nullable Mark... by) {
        own(assigned.lead(), Share.LEAD, fact, "", days, after, by);
    }

    /** With a date of its own: what later became of the limit does not matter. */
    private void own(
            UnitRef unit,
            Share share,
            FactName fact,
            String level,
            Days days,
            @Nullable Instant after,
            @Nullable Mark... by) {
        add(unit, share, fact, level, ended(), 1, days, after, by);
    }

    private void add(
            UnitRef unit,
            Share share,
            FactName fact,
            List<Matter.Tagged> tags,
            Days days,
            @Nullable Instant after,
            @Nullable Mark... by) {
        add(unit, share, fact, "", tags, 1, days, after, by);
    }

    private void add(
            UnitRef unit,
            Share share,
            FactName fact,
            String level,
            List<Matter.Tagged> tags,
            long value,
            Days days,
            @Nullable Instant after,
            @Nullable Mark... by) {
        var events = Stream.concat(
                        Arrays.stream(by).filter(Objects::nonNull),
                        tags.stream().map(Matter.Tagged::by))
                .distinct()
                .sorted(Comparator.comparingLong(Mark::position))
                .map(Mark::event)
                .toList();
        var names = tags.stream()
                .map(Matter.Tagged::tag)
                .sorted(Comparator.comparing(Enum::name))
                .toList();
        all.add(new Contribution(unit, share, fact.code(), level, names, value, days, after, events));
    }

    private List<Matter.Tagged> ended() {
        return matter.tags().stream()
                .filter(tagged -> FOR_ALL.contains(tagged.tag()))
                .toList();
    }
}
