package io.duban.query.task;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.query.sight.SightSql;
import io.duban.query.sight.ViewerSql;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tasks that a question is about, as SQL: {@code FROM ... WHERE ...} over rows {@code t} as they stood at the viewpoint,
 * with the ranking group {@code u} of their unit. Lists and counts are built on this alone, which is why they agree.
 */
public final class TaskSelection {

    private final String rows;
    private final String groups;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private TaskSelection(Viewpoint viewpoint) {
        this.rows = rows(viewpoint);
        this.groups = groups(viewpoint);
        var today = viewpoint.today();
        parameters.put("today", today);
        parameters.put("me", "");
        parameters.put("mine", new String[0]);
        parameters.put("myUnit", "");
        parameters.put("asOf", utc(viewpoint.asOf()));
        parameters.put("sunday", today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
    }

    /** Every task, drafts too: for figures that are the same for everyone. */
    public static TaskSelection everything(Viewpoint viewpoint) {
        return new TaskSelection(viewpoint);
    }

    /** The tasks that this person may see. */
    public static TaskSelection visible(Viewpoint viewpoint, Actor viewer) {
        var selection = new TaskSelection(viewpoint);
        selection.parameters.put("me", viewer.account());
        selection.parameters.put(
                "mine",
                Stream.concat(
                                Stream.of(viewer.account()),
                                viewer.standsInFor().stream().flatMap(other -> other.accounts().stream()))
                        .distinct()
                        .toArray(String[]::new));
        selection.scope(viewer);
        return selection;
    }

    /** The tasks that this person may see and that the filter finds. */
    static TaskSelection filtered(LedgerFilter filter, Viewpoint viewpoint, Actor viewer) {
        var selection = visible(viewpoint, viewer);
        selection.filter(filter, viewpoint);
        return selection;
    }

    /** The condition of a bucket, for {@code count(*) FILTER (WHERE ...)}. */
    public static String bucket(Bucket bucket) {
        return BucketSql.of(bucket);
    }

    /** {@code FROM} and {@code WHERE}, ready to be followed by anything. */
    public String sql() {
        return """
                FROM %s t LEFT JOIN %s u ON u.unit_id = t.lead_unit_id
                WHERE %s
                """.formatted(rows, groups, conditions.isEmpty() ? "true" : String.join("\n  AND ", conditions));
    }

    public Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }

    /** Narrows the selection by one more condition with at most one parameter. */
    public TaskSelection and(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
        return this;
    }

    private String rows(Viewpoint viewpoint) {
        if (viewpoint.now()) {
            return "views.task";
        }
        var known = viewpoint.knownAt();
        if (known != null) {
            parameters.put("knownAt", utc(known));
        }
        return """
                (SELECT DISTINCT ON (task_id) * FROM views.task_version
                 WHERE occurred_at <= :asOf %s
                 ORDER BY task_id, sequence DESC)
                """.formatted(known == null ? "" : "AND recorded_at <= :knownAt");
    }

    /** The ranking group of each unit on the day. */
    private static String groups(Viewpoint viewpoint) {
        return """
                (SELECT DISTINCT ON (unit_id) unit_id, group_name FROM views.group_membership
                 WHERE from_day <= :today %s
                 ORDER BY unit_id, from_day DESC, position DESC)
                """.formatted(viewpoint.knownAt() == null ? "" : "AND recorded_at <= :knownAt");
    }

    private void scope(Actor viewer) {
        var unit = viewer.unit();
        var isUnit = viewer.role() == Role.UNIT_HEAD || viewer.role() == Role.UNIT_LIAISON;
        conditions.add(isUnit && unit == null ? "false" : SightSql.of(viewer.role(), "t.", ViewerSql.PARAMETERS));
        if (isUnit && unit != null) {
            parameters.put("viewerUnit", unit.id().value());
            parameters.put("viewerAsCoUnit", "[{\"id\": \"%s\"}]".formatted(unit.id()));
            parameters.put("myUnit", unit.id().toString());
        }
        var leaders = viewer.capacities().stream()
                .flatMap(capacity -> Stream.ofNullable(capacity.leader()))
                .map(leader -> leader.id().value())
                .toList();
        parameters.put("viewerLeaders", leaders.toArray(UUID[]::new));
        parameters.put(
                "viewerAsAdopters",
                leaders.stream().map("[{\"id\": \"%s\"}]"::formatted).toArray(String[]::new));
    }

    private void filter(LedgerFilter filter, Viewpoint viewpoint) {
        search(filter.q(), viewpoint);
        and("t.category = :category", "category", filter.category());
        and("t.lead_unit_id = :unit", "unit", filter.unit());
        and("u.group_name = :group", "group", filter.group());
        var leader = filter.leader();
        if (leader != null) {
            and("(t.leader_id = :leader OR t.adopted_by @> :adopter::jsonb)", "leader", leader);
            parameters.put("adopter", "[{\"id\": \"%s\"}]".formatted(leader));
        }
        var bucket = filter.bucket();
        if (bucket != null) {
            conditions.add(bucket(bucket));
        }
        and("t.limit_type = :limitType", "limitType", name(filter.limitType()));
        and("t.phase = :phase", "phase", name(filter.phase()));
        and("(t.office_id = :office OR t.office_id IS NULL)", "office", filter.office());
        month("t.registered_on", "registeredIn", filter.registeredIn());
        month("t.closed_on", "closedIn", filter.closedIn());
        month("t.deadline", "dueIn", filter.dueIn());
    }

    /** Pairs of characters find the candidates by index; the text itself decides. */
    private void search(@Nullable String question, Viewpoint viewpoint) {
        var number = 0;
        for (var word : SearchText.words(question)) {
            var like = "word" + number++;
            and("t.search LIKE :" + like, like, "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%");
            var pairs = SearchText.bigrams(word);
            if (viewpoint.now() && !pairs.isEmpty()) {
                and("t.bigrams @> :pairs" + like + "::text[]", "pairs" + like, pairs.toArray(String[]::new));
            }
        }
    }

    /** Narrows to a month by a date column of {@code t}. */
    public TaskSelection month(String column, String name, @Nullable YearMonth month) {
        if (month != null) {
            and(column + " >= :" + name, name, month.atDay(1));
            and(
                    column + " < :" + name + "End",
                    name + "End",
                    month.plusMonths(1).atDay(1));
        }
        return this;
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
