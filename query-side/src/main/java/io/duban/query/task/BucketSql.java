package io.duban.query.task;

import io.duban.kernel.permission.OpenQuestion;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Each bucket as a condition on a row {@code t}; parameters {@code :today}, {@code :near} and {@code :sunday} are dates, {@code :me} is
 * an account, {@code :myUnit} the id of a unit.
 */
final class BucketSql {

    private static final String REGISTERED = "t.phase NOT IN ('DRAFT', 'PENDING_APPROVAL', 'CANCELLED')";
    private static final String OPEN = "t.phase NOT IN ('DRAFT', 'PENDING_APPROVAL', 'CANCELLED', 'CLOSED')";
    /** A matter that was handed in is looked at as of that day: the checking takes no time from the unit. */
    private static final String DAY_THAT_COUNTS = "COALESCE(t.stopped_on, :today)";

    /** The clock of a suspended task stands still. */
    private static final String OVERDUE = OPEN + " AND t.phase <> 'SUSPENDED' AND t.deadline < " + DAY_THAT_COUNTS;

    private static final String IN_HAND = "t.phase IN ('IN_PROGRESS', 'LONG_TERM', 'REOPENED')";
    private static final String HAS_LEADER = "(t.leader_id IS NOT NULL OR t.adopted_by <> '[]')";
    private static final String HANDLED = "t.phase IN ('IN_PROGRESS', 'LONG_TERM', 'REWORK', 'REOPENED')";
    private static final String TO_DECIDE = HANDLED + " AND " + waitingFor(OpenQuestion.Decider.WHO_CLOSES);

    /** An objection is answered before the lead unit signs, too. */
    private static final String TO_CONFIRM =
            "(" + HANDLED + " OR t.phase = 'DISPATCHED') AND " + waitingFor(OpenQuestion.Decider.OFFICE);

    private static final String PART_WAITS = waitingFor(OpenQuestion.Decider.LEAD_UNIT);

    /** What a ledger brought in was assisted outside the system. */
    private static final String TO_CONTRIBUTE = HANDLED
            + " AND NOT t.carried_over AND CAST(t.lead_unit_id AS text) <> :myUnit"
            + " AND t.co_units @> jsonb_build_array(jsonb_build_object('id', CAST(:myUnit AS text)))"
            + " AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements(t.handling -> 'cooperation' -> 'parts') part"
            + " WHERE part -> 'unit' ->> 'id' = :myUnit AND part ->> 'state' IN ('HANDED_IN', 'ACCEPTED'))";

    private static final String TO_CLOSE_BY_OFFICE = "t.phase = 'CLOSING_APPROVAL' AND NOT " + HAS_LEADER;
    private static final String TO_CLOSE_BY_LEADER = "t.phase = 'CLOSING_APPROVAL' AND " + HAS_LEADER;

    private static final String TO_DESIGNATE = "t.phase = 'RETURN_REQUESTED' AND t.ownership = 'ESCALATED'";
    private static final String TO_DECIDE_RETURN = "t.phase = 'RETURN_REQUESTED' AND t.ownership <> 'ESCALATED'";
    private static final String TO_FREEZE = "t.phase = 'PUBLIC_REVIEW' AND t.review_method IS NULL";
    private static final String HEARD =
            "(t.review_satisfied + t.review_basically + t.review_unsatisfied + t.review_no_contact)";
    private static final String TO_CONCLUDE = "t.phase = 'PUBLIC_REVIEW' AND t.review_method IS NOT NULL"
            + " AND (t.review_last_day < :today OR " + HEARD + " >= t.review_sample)";
    private static final String TO_APPRAISE = "t.phase = 'PUBLIC_REVIEW' AND t.review_method IS NOT NULL"
            + " AND t.review_last_day >= :today AND " + HEARD + " < t.review_sample"
            + " AND NOT t.review_heard @> to_jsonb(ARRAY[CAST(:me AS text)])";

    private BucketSql() {}

    static String of(Bucket bucket) {
        return "("
                + switch (bucket) {
                    case REGISTERED -> REGISTERED;
                    case CLOSED -> "t.phase = 'CLOSED'";
                    case OPEN -> OPEN;
                    case ON_TRACK ->
                        OPEN + " AND (t.phase = 'SUSPENDED' OR t.deadline IS NULL OR t.deadline >= " + DAY_THAT_COUNTS
                                + ")";
                    case OVERDUE -> OVERDUE;
                    case DUE_THIS_WEEK ->
                        OPEN + " AND t.phase <> 'SUSPENDED' AND t.deadline BETWEEN :today AND :sunday";
                    case AWAITING_OFFICE ->
                        "t.phase IN ('DRAFT', 'PENDING_APPROVAL', 'REGISTERED', 'SUSPENDED',"
                                + " 'COMPLETION_REQUESTED', 'VERIFYING') OR " + TO_FREEZE + " OR " + TO_CONCLUDE
                                + " OR " + TO_CLOSE_BY_OFFICE
                                + " OR " + TO_DECIDE_RETURN;
                    case AWAITING_UNIT -> "t.phase IN ('DISPATCHED', 'REWORK') OR " + IN_HAND;
                    case AWAITING_LEADER -> TO_CLOSE_BY_LEADER + " OR " + TO_DESIGNATE;
                    case TO_CLOSE_BY_LEADER -> TO_CLOSE_BY_LEADER;
                    case TO_REQUEST -> "t.phase = 'DRAFT'";
                    case TO_APPROVE -> "t.phase = 'PENDING_APPROVAL'";
                    case TO_DECIDE_RETURN -> TO_DECIDE_RETURN;
                    case TO_DESIGNATE -> TO_DESIGNATE;
                    case TO_DISPATCH -> "t.phase = 'REGISTERED'";
                    case TO_VERIFY -> "t.phase = 'COMPLETION_REQUESTED'";
                    case UNDER_VERIFICATION -> "t.phase = 'VERIFYING'";
                    case TO_FREEZE -> TO_FREEZE;
                    case TO_CONCLUDE -> TO_CONCLUDE;
                    case TO_APPRAISE -> TO_APPRAISE;
                    case TO_CLOSE_BY_OFFICE -> TO_CLOSE_BY_OFFICE;
                    case TO_DECIDE_BY_LEADER -> TO_DECIDE + " AND " + HAS_LEADER;
                    case TO_DECIDE_BY_OFFICE -> TO_DECIDE + " AND NOT " + HAS_LEADER + " AND NOT (" + TO_CONFIRM + ")";
                    case TO_CONFIRM -> TO_CONFIRM;
                    case TO_ACCEPT_PART ->
                        IN_HAND + " AND " + PART_WAITS + " AND (t.deadline IS NULL OR t.deadline >= :today)";
                    case TO_CONTRIBUTE -> TO_CONTRIBUTE;
                    case TO_REVIEW_SUSPENSION -> "t.phase = 'SUSPENDED' AND t.review_on <= :today";
                    case TO_SIGN -> "t.phase = 'DISPATCHED'";
                    case TO_REWORK -> "t.phase = 'REWORK'";
                    case HANDLING_OVERDUE -> IN_HAND + " AND t.deadline < :today";
                    case HANDLING_NEAR -> IN_HAND + " AND t.deadline BETWEEN :today AND :near AND NOT " + PART_WAITS;
                    case TO_REPORT -> IN_HAND + " AND (t.deadline IS NULL OR t.deadline > :near) AND NOT " + PART_WAITS;
                    case DUE -> REGISTERED + " AND t.deadline IS NOT NULL AND (t.phase = 'CLOSED' OR " + OVERDUE + ")";
                    case CLOSED_ON_TIME -> "t.phase = 'CLOSED' AND t.on_time";
                    case CLOSED_LATE -> "t.phase = 'CLOSED' AND NOT t.on_time";
                }
                + ")";
    }

    /** A question that is theirs to decide has been asked. */
    private static String waitingFor(OpenQuestion.Decider decider) {
        return Arrays.stream(OpenQuestion.values())
                .filter(question -> question.decider() == decider)
                .map(question -> "t.open_questions @> '[\"%s\"]'".formatted(question.name()))
                .collect(Collectors.joining(" OR ", "(", ")"));
    }
}
