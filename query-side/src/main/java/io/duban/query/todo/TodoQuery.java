package io.duban.query.todo;

import static io.duban.query.task.Bucket.HANDLING_NEAR;
import static io.duban.query.task.Bucket.HANDLING_OVERDUE;
import static io.duban.query.task.Bucket.TO_ACCEPT_PART;
import static io.duban.query.task.Bucket.TO_APPRAISE;
import static io.duban.query.task.Bucket.TO_APPROVE;
import static io.duban.query.task.Bucket.TO_CLOSE_BY_LEADER;
import static io.duban.query.task.Bucket.TO_CLOSE_BY_OFFICE;
import static io.duban.query.task.Bucket.TO_CONCLUDE;
import static io.duban.query.task.Bucket.TO_CONFIRM;
import static io.duban.query.task.Bucket.TO_CONTRIBUTE;
import static io.duban.query.task.Bucket.TO_DECIDE_BY_LEADER;
import static io.duban.query.task.Bucket.TO_DECIDE_BY_OFFICE;
import static io.duban.query.task.Bucket.TO_DECIDE_RETURN;
import static io.duban.query.task.Bucket.TO_DESIGNATE;
import static io.duban.query.task.Bucket.TO_DISPATCH;
import static io.duban.query.task.Bucket.TO_FREEZE;
import static io.duban.query.task.Bucket.TO_REPORT;
import static io.duban.query.task.Bucket.TO_REQUEST;
import static io.duban.query.task.Bucket.TO_REVIEW_OBJECTION;
import static io.duban.query.task.Bucket.TO_REVIEW_OBJECTION_BY_ANY_LEADER;
import static io.duban.query.task.Bucket.TO_REVIEW_OBJECTION_IN_CHARGE;
import static io.duban.query.task.Bucket.TO_REVIEW_SUSPENSION;
import static io.duban.query.task.Bucket.TO_REWORK;
import static io.duban.query.task.Bucket.TO_SIGN;
import static io.duban.query.task.Bucket.TO_VERIFY;
import static io.duban.query.task.Bucket.UNDER_VERIFICATION;

import io.duban.kernel.people.Actor;
import io.duban.query.task.Bucket;
import io.duban.query.task.LedgerFilter;
import io.duban.query.task.Sort;
import io.duban.query.task.TaskLedger;
import io.duban.query.task.Viewpoint;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What waits for this person, by kind; a task stands in one section only, and once more where an objection to it waits. */
@Component
public class TodoQuery {

    private static final int SHOWN = 50;

    private final TaskLedger ledger;

    TodoQuery(TaskLedger ledger) {
        this.ledger = ledger;
    }

    /** Sections in the order of urgency, empty ones too, so that a page can say that nothing waits. */
    public List<TodoSection> of(Actor viewer, Viewpoint viewpoint) {
        var office = viewer.office();
        return filters(viewer)
                .map(filter -> office == null ? filter : filter.with("office", office.id()))
                .map(filter -> filter.with("sort", Sort.DEADLINE).with("size", SHOWN))
                .map(filter -> {
                    var page = ledger.page(filter, viewpoint, viewer);
                    return new TodoSection(filter, page.total(), page.lines());
                })
                .toList();
    }

    private static Stream<LedgerFilter> filters(Actor viewer) {
        return switch (viewer.role()) {
            case SUPERVISOR ->
                sections(
                        TO_VERIFY,
                        UNDER_VERIFICATION,
                        TO_FREEZE,
                        TO_CONCLUDE,
                        TO_DECIDE_RETURN,
                        TO_CONFIRM,
                        TO_REVIEW_SUSPENSION,
                        TO_DISPATCH,
                        TO_REQUEST);
            case OFFICE_DIRECTOR ->
                sections(
                        TO_APPROVE,
                        TO_CLOSE_BY_OFFICE,
                        TO_CONFIRM,
                        TO_DECIDE_BY_OFFICE,
                        TO_REVIEW_OBJECTION,
                        TO_DECIDE_RETURN,
                        TO_REVIEW_SUSPENSION,
                        TO_VERIFY,
                        UNDER_VERIFICATION,
                        TO_FREEZE,
                        TO_CONCLUDE,
                        TO_DISPATCH,
                        TO_REQUEST);
            case UNIT_HEAD, UNIT_LIAISON -> ofUnit(viewer);
            case LEADER -> ofLeader(viewer);
            case REVIEWER -> sections(TO_APPRAISE);
            case ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR, SECRECY_OFFICER, SYSTEM -> Stream.empty();
        };
    }

    private static Stream<LedgerFilter> ofUnit(Actor viewer) {
        var unit = viewer.unit();
        return unit == null
                ? Stream.empty()
                : Stream.concat(
                        sections(HANDLING_OVERDUE, TO_SIGN, TO_REWORK, TO_ACCEPT_PART, HANDLING_NEAR, TO_REPORT)
                                .map(filter -> filter.with("unit", unit.id())),
                        sections(TO_CONTRIBUTE)); // led by others
    }

    private static Stream<LedgerFilter> ofLeader(Actor viewer) {
        return viewer.leader() == null
                ? Stream.empty()
                : Stream.concat(
                        viewer.capacities().stream()
                                .flatMap(capacity -> Stream.ofNullable(capacity.leader()))
                                .flatMap(leader -> sections(
                                                TO_CLOSE_BY_LEADER, TO_DECIDE_BY_LEADER, TO_REVIEW_OBJECTION_IN_CHARGE)
                                        .map(filter -> filter.with("leader", leader.id()))),
                        sections(
                                TO_REVIEW_OBJECTION_BY_ANY_LEADER,
                                TO_DESIGNATE,
                                TO_APPROVE)); // for whichever leader decides first
    }

    private static Stream<LedgerFilter> sections(Bucket... buckets) {
        return Stream.of(buckets).map(LedgerFilter::of);
    }
}
