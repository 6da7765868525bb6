package io.duban.query.notice;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.task.DataLabel;
import io.duban.query.notice.compose.TaskPicture;
import io.duban.query.notice.compose.WeekPicture;
import io.duban.query.task.Bucket;
import io.duban.query.task.LedgerFilter;
import io.duban.query.task.TaskLedger;
import io.duban.query.task.TaskLine;
import io.duban.query.task.Viewpoint;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Gathers the tasks that a notice speaks of; secrets are counted and never named. */
@Component
class NoticePictures {

    private static final int MOST_PAGES = 50;

    private final TaskLedger ledger;

    NoticePictures(TaskLedger ledger) {
        this.ledger = ledger;
    }

    TaskPicture tasks(@Nullable String category, @Nullable UnitRef unit, Viewpoint now, Actor viewer) {
        var filter = LedgerFilter.all().with("category", category).with("unit", unit == null ? null : unit.id());
        Function<Bucket, Integer> count = bucket -> ledger.count(filter.with("bucket", bucket), now, viewer);
        var position = ledger.position();
        return new TaskPicture(
                now.asOf(),
                position,
                new TaskPicture.Counts(
                        count.apply(Bucket.REGISTERED),
                        count.apply(Bucket.CLOSED),
                        count.apply(Bucket.OPEN),
                        count.apply(Bucket.OVERDUE),
                        count.apply(Bucket.LAMP_NEAR)),
                named(filter.with("bucket", Bucket.OPEN).with("sort", "DEADLINE"), now, viewer),
                named(filter.with("bucket", Bucket.OVERDUE).with("sort", "DEADLINE"), now, viewer),
                parameters(category, unit));
    }

    private static String parameters(@Nullable String category, @Nullable UnitRef unit) {
        var parameters = new ArrayList<String>();
        if (category != null) {
            parameters.add("category=" + UriUtils.encode(category, "UTF-8"));
        }
        if (unit != null) {
            parameters.add("unit=" + unit.id());
        }
        return String.join("&", parameters);
    }

    /** The seven days that end on this one. */
    WeekPicture week(LocalDate until, Viewpoint now, Actor viewer) {
        var from = until.minusDays(6);
        var start = Viewpoint.endOf(from.minusDays(1));
        var end = until.equals(now.today()) ? now : Viewpoint.endOf(until);
        var before = byId(named(LedgerFilter.of(Bucket.OPEN), start, viewer));
        var closed = months(from, until).stream()
                .flatMap(month -> named(LedgerFilter.of(Bucket.CLOSED).with("closedIn", month), end, viewer).stream())
                .filter(task -> within(task.closedOn(), from, until))
                .toList();
        var after = new ArrayList<>(named(LedgerFilter.of(Bucket.OPEN).with("sort", "DEADLINE"), end, viewer));
        after.addAll(closed);
        var moves = after.stream()
                .map(task -> move(task, before.get(task.id()), start, end))
                .filter(move -> move.before() != move.now())
                .toList();
        return new WeekPicture(from, until, registered(from, until, end, viewer), closed.size(), moves);
    }

    private static WeekPicture.Move move(TaskLine task, @Nullable TaskLine before, Viewpoint start, Viewpoint end) {
        return new WeekPicture.Move(task, before == null ? null : before.lamp(start.asOf()), task.lamp(end.asOf()));
    }

    private int registered(LocalDate from, LocalDate until, Viewpoint end, Actor viewer) {
        return (int) months(from, until).stream()
                .flatMap(month ->
                        named(LedgerFilter.of(Bucket.REGISTERED).with("registeredIn", month), end, viewer).stream())
                .filter(task -> within(task.registeredOn(), from, until))
                .count();
    }

    /** The tasks of this unit among those that were chosen. */
    List<TaskLine> chosen(List<UUID> ids, UnitRef unit, Viewpoint now, Actor viewer) {
        return open(unit, now, viewer).stream()
                .filter(task -> ids.contains(task.id()))
                .toList();
    }

    /** What the unit has in hand, the earliest deadline first. */
    List<TaskLine> open(UnitRef unit, Viewpoint now, Actor viewer) {
        return named(LedgerFilter.of(Bucket.OPEN).with("unit", unit.id()).with("sort", "DEADLINE"), now, viewer);
    }

    private List<TaskLine> named(LedgerFilter filter, Viewpoint viewpoint, Actor viewer) {
        var lines = new ArrayList<TaskLine>();
        for (var page = 1; page <= MOST_PAGES; page++) {
            var one = ledger.page(filter.with("size", LedgerFilter.MOST).with("page", page), viewpoint, viewer);
            one.lines().stream()
                    .filter(task -> task.label() != DataLabel.WORK_SECRET)
                    .forEach(lines::add);
            if (page >= one.pages()) {
                break;
            }
        }
        return lines;
    }

    private static Map<UUID, TaskLine> byId(List<TaskLine> lines) {
        return lines.stream().collect(Collectors.toMap(TaskLine::id, Function.identity()));
    }

    private static List<YearMonth> months(LocalDate from, LocalDate until) {
        var first = YearMonth.from(from);
        var last = YearMonth.from(until);
        return first.equals(last) ? List.of(first) : List.of(first, last);
    }

    private static boolean within(@Nullable LocalDate day, LocalDate from, LocalDate until) {
        return day != null && !day.isBefore(from) && !day.isAfter(until);
    }
}
