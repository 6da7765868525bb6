package io.duban.query.todo;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.StandIn;
import io.duban.kernel.permission.TaskAction;
import io.duban.query.task.Bucket;
import io.duban.query.task.LedgerFilter;
import io.duban.query.task.TaskLine;
import io.duban.query.task.Viewpoint;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One kind of thing that waits, as the page shows it.
 *
 * @param standsInFor whose it is, where the viewer stands in for somebody; null for the viewer's own
 */
record TodoGroup(
        LedgerFilter filter,
        int total,
        List<Row> rows,
        @Nullable StandIn standsInFor) {

    /** @param action the likeliest thing to do now; null in the past, or when it is another's turn */
    record Row(TaskLine task, @Nullable TaskAction action) {
        /** Until the last day for the decision about an objection, below 0 past it. */
        public long daysLeft(LocalDate today) {
            var due = task.fates().objectionDue();
            return due == null ? 0 : ChronoUnit.DAYS.between(today, due);
        }
    }

    /** What is possible at many times is nobody's next step. */
    private static final Set<TaskAction> NEVER_LIKELY = EnumSet.of(
            TaskAction.SET_PUBLIC_GATE,
            TaskAction.LIFT_PUBLIC_GATE,
            TaskAction.REBASE_LIMITS,
            TaskAction.CANCEL,
            TaskAction.MERGE,
            TaskAction.SPLIT_UP,
            TaskAction.RAISE_OBJECTION,
            TaskAction.DECIDE_OBJECTION,
            TaskAction.TRANSFER_CLUE,
            TaskAction.RECORD_CITIZEN,
            TaskAction.RESTRICT_PERSONAL_DATA,
            TaskAction.ERASE_PERSONAL_DATA,
            TaskAction.LABEL,
            TaskAction.RECORD_PRAISE);

    /** Where the section itself says what is to be done. */
    private static final Set<Bucket> OBJECTIONS = EnumSet.of(
            Bucket.TO_REVIEW_OBJECTION, Bucket.TO_REVIEW_OBJECTION_IN_CHARGE, Bucket.TO_REVIEW_OBJECTION_BY_ANY_LEADER);

    static TodoGroup of(TodoSection section, Actor viewer, Viewpoint viewpoint) {
        return new TodoGroup(
                section.filter(),
                section.total(),
                section.tasks().stream()
                        .map(task -> new Row(task, viewpoint.now() ? next(section, task, viewer) : null))
                        .toList(),
                standsInFor(section.filter(), viewer));
    }

    private static @Nullable StandIn standsInFor(LedgerFilter filter, Actor viewer) {
        return viewer.standsInFor().stream()
                .filter(other ->
                        other.leader() != null && other.leader().id().value().equals(filter.leader()))
                .findFirst()
                .orElse(null);
    }

    /** Its place on the page. */
    public String anchor() {
        return standsInFor == null ? key() : key() + "-" + filter.leader();
    }

    /** The last part of the heading's key, {@code todo.section.<key>}. */
    public String key() {
        var bucket = filter.bucket();
        return bucket == null ? "ALL" : bucket.name();
    }

    public boolean isComplete() {
        return rows.size() == total;
    }

    /** Whether the day in its rows is that of the decision about an objection. */
    public boolean isAboutObjections() {
        return OBJECTIONS.contains(filter.bucket());
    }

    private static @Nullable TaskAction next(TodoSection section, TaskLine task, Actor viewer) {
        return OBJECTIONS.contains(section.filter().bucket())
                ? TaskAction.DECIDE_OBJECTION
                : likeliest(section, task, viewer);
    }

    private static @Nullable TaskAction likeliest(TodoSection section, TaskLine task, Actor viewer) {
        var first = section.filter().bucket() == Bucket.TO_ACCEPT_PART ? TaskAction.ACCEPT_PART : null;
        return TaskAction.open(task.standing(), viewer).stream()
                .filter(action -> !NEVER_LIKELY.contains(action))
                .min(Comparator.comparing(action -> action != first))
                .orElse(null);
    }
}
