package io.duban.query.ranking;

import io.duban.kernel.organisation.RankingGroup;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.ranking.MonthlyRanking;
import io.duban.kernel.ranking.OnTimeRate;
import io.duban.kernel.ranking.UnitFigures;
import io.duban.query.organisation.AsOf;
import io.duban.query.organisation.OrganisationQuery;
import io.duban.query.organisation.UnitGroups;
import io.duban.query.organisation.UnitLine;
import io.duban.query.projection.ViewTokens;
import io.duban.query.sight.ScopedReads;
import io.duban.query.task.Bucket;
import io.duban.query.task.TaskSelection;
import io.duban.query.task.Viewpoint;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ranks the units of each group by the on-time rate of a month; definitions in {@link UnitFigures}. */
@Component
public class RankingQuery {

    /** Stands for the group of a lead unit that was never registered, so that its tasks are not lost from sight. */
    static final String NO_GROUP = "未分组";

    private final ScopedReads reads;
    private final OrganisationQuery organisation;
    private final UnitGroups groups;
    private final ViewTokens tokens;

    RankingQuery(ScopedReads reads, OrganisationQuery organisation, UnitGroups groups, ViewTokens tokens) {
        this.reads = reads;
        this.organisation = organisation;
        this.groups = groups;
        this.tokens = tokens;
    }

    /** The ranking is the same for everyone who may look at it. */
    public RankingView month(YearMonth month, Viewpoint viewpoint) {
        var position = tokens.position();
        var counted = counted(month, viewpoint);
        var registered = units(month, viewpoint, counted.keySet());
        var known = registered.stream().map(UnitLine::id).collect(Collectors.toSet());
        var figures = Stream.concat(
                        registered.stream().map(unit -> figures(unit, counted.get(unit.id()))),
                        counted.values().stream()
                                .filter(row -> !known.contains(row.unit().id())))
                .toList();
        return new RankingView(
                month, MonthlyRanking.of(figures, groups.order()), viewpoint.asOf(), position, totals(figures));
    }

    /**
     * The units with name and group of the month, or of today while it lasts. Who ended before the month is compared no more,
     * unless something was due; nor is who belongs to no group.
     */
    private List<UnitLine> units(YearMonth month, Viewpoint viewpoint, Set<UnitId> withFigures) {
        var asOf = AsOf.of(viewpoint);
        var then = month.atEndOfMonth().isBefore(asOf.day()) ? asOf.on(month.atEndOfMonth()) : asOf;
        var begun = organisation.units(asOf.on(month.atDay(1))).stream()
                .collect(Collectors.toMap(UnitLine::id, Function.identity()));
        return organisation.units(then).stream()
                .filter(unit -> begun.get(unit.id()).active() || withFigures.contains(unit.id()))
                .map(unit -> new UnitLine(
                        unit.id(), unit.name(), begun.get(unit.id()).group(), unit.active()))
                .filter(unit -> RankingGroup.isCompared(unit.group()) || withFigures.contains(unit.id()))
                .toList();
    }

    private static UnitFigures figures(UnitLine unit, @Nullable UnitFigures counted) {
        return counted == null
                ? new UnitFigures(unit.ref(), unit.group(), 0, 0, 0, 0)
                : new UnitFigures(
                        unit.ref(),
                        unit.group(),
                        counted.due(),
                        counted.onTime(),
                        counted.closedLate(),
                        counted.overdue());
    }

    private Map<UnitId, UnitFigures> counted(YearMonth month, Viewpoint viewpoint) {
        var selection = TaskSelection.everything(viewpoint).month("t.deadline", "month", month);
        return reads.figures(views -> views
                .sql("""
                        SELECT t.lead_unit_id, max(t.lead_unit) AS lead_unit,
                               count(*) FILTER (WHERE %s) AS due,
                               count(*) FILTER (WHERE %s) AS on_time,
                               count(*) FILTER (WHERE %s) AS closed_late,
                               count(*) FILTER (WHERE %s) AS overdue
                        %s
                          AND t.lead_unit_id IS NOT NULL
                        GROUP BY t.lead_unit_id
                        """.formatted(
                                TaskSelection.bucket(Bucket.DUE),
                                TaskSelection.bucket(Bucket.CLOSED_ON_TIME),
                                TaskSelection.bucket(Bucket.CLOSED_LATE),
                                TaskSelection.bucket(Bucket.UNFINISHED),
                                selection.sql()))
                .params(selection.parameters())
                .query((row, number) -> new UnitFigures(
                        new UnitRef(new UnitId(row.getObject("lead_unit_id", UUID.class)), row.getString("lead_unit")),
                        NO_GROUP,
                        row.getInt("due"),
                        row.getInt("on_time"),
                        row.getInt("closed_late"),
                        row.getInt("overdue")))
                .list()
                .stream()
                .collect(Collectors.toMap(row -> row.unit().id(), Function.identity())));
    }

    private static RankingTotals totals(List<UnitFigures> figures) {
        var due = sum(figures, UnitFigures::due);
        var onTime = sum(figures, UnitFigures::onTime);
        return new RankingTotals(
                due,
                onTime,
                sum(figures, UnitFigures::closedLate),
                sum(figures, UnitFigures::overdue),
                OnTimeRate.of(onTime, due));
    }

    private static int sum(List<UnitFigures> figures, ToIntFunction<UnitFigures> part) {
        return figures.stream().mapToInt(part).sum();
    }
}
