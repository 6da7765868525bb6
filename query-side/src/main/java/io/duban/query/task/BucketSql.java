package io.duban.query.task;

import io.duban.kernel.permission.OpenQuestion;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Each bucket as a condition on a row {@code t}; {@code :asOf} is the moment, {@code :today} and {@code :sunday} are dates,
 * {@code :me} is an account, {@code :myUnit} the id of a unit.
 */
final class BucketSql {

    private static final String REGISTERED =
            "t.phase NOT IN ('DRAFT', 'PENDING_APPROVAL', 'CANCELLED', 'MERGED', 'SPLIT')";
    private static final String OPEN =
            "t.phase NOT IN ('DRAFT', 'PENDING_APPROVAL', 'CANCELLED', 'MERGED', 'SPLIT', 'CLOSED')";
    private static final String RUNNING = OPEN + " AND t.phase <> 'SUSPENDED'";
    private static final String UNFINISHED = RUNNING + " AND t.deadline IS NOT NULL AND " + LampSql.LIMIT_OVER;

    private static final String IN_HAND = "t.phase IN ('IN_PROGRESS', 'LONG_TERM', 'REOPENED')";
    private static final String HAS_LEADER = "(t.leader_id IS NOT NULL OR t.adopted_by <> '[]')";
    private static final String HANDLED = "t.phase IN ('IN_PROGRESS', 'LONG_TERM', 'REWORK', 'REOPENED')";
    private static final String TO_DECIDE = HANDLED + " AND " + waitingFor(OpenQuestion.Decider.WHO_CLOSES);

    /** An objection is answered before the lead unit signs, too. */
    private static final String TO_CONFIRM =
            "(" + HANDLED + " OR t.phase = 'DISPATCHED') AND " + waitingFor(OpenQuestion.Decider.OFFICE);

    private static final String PART_WAITS = waitingFor(OpenQuestion.Decider.LEAD_UNIT);

    /** What is itself over goes before what a co-unit has handed in. */
    private static final String PART_TO_ACCEPT = PART_WAITS + " AND NOT " + LampSql.LIMIT_OVER;

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

    /** An objection that this person may review: neither they nor for whom they stand in took part in the conclusion 回避. */
    private static final String TO_REVIEW_OBJECTION = waitingObjection("true");

    /** Neither the director nor a leader in charge is free to review it, so that any other leader does. */
    private static final String BY_ANY_LEADER = " c -> 'tookPart' @> '[{\"role\": \"OFFICE_DIRECTOR\"}]' AND (NOT "
            + HAS_LEADER + " OR c -> 'tookPart' @> '[{\"role\": \"LEADER\"}]')";

    private BucketSql() {}

    private static String waitingObjection(String condition) {
        return "t.objection_due IS NOT NULL AND EXISTS (SELECT 1 FROM jsonb_array_elements(t.fates -> 'conclusions') c"
                + " WHERE jsonb_typeof(c -> 'objection') = 'object'"
                + " AND c #>> '{objection,outcome}' IS NULL"
                + " AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements(c -> 'tookPart') one"
                + " WHERE one ->> 'account' = ANY (CAST(:mine AS text[])))"
                + " AND (" + condition + "))";
    }

    static String of(Bucket bucket) {
        return "("
                + switch (bucket) {
                    case REGISTERED -> REGISTERED;
                    case CLOSED -> "t.phase = 'CLOSED'";
                    case OPEN -> OPEN;
                    case ON_TRACK -> OPEN + " AND (t.phase = 'SUSPENDED' OR NOT " + LampSql.OVERDUE + ")";
                    case OVERDUE -> RUNNING + " AND " + LampSql.OVERDUE;
                    case LAMP_NEAR -> LampSql.shows(Lamp.NEAR);
                    case LAMP_TODAY -> LampSql.shows(Lamp.DUE_TODAY);
                    case OVERDUE_AT_OFFICE -> LampSql.shows(Lamp.OVERDUE_AT_OFFICE);
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
                    case TO_ACCEPT_PART -> IN_HAND + " AND " + PART_TO_ACCEPT;
                    case TO_CONTRIBUTE -> TO_CONTRIBUTE;
                    case TO_REVIEW_OBJECTION -> TO_REVIEW_OBJECTION;
                    case TO_REVIEW_OBJECTION_IN_CHARGE -> waitingObjection("NOT (" + BY_ANY_LEADER + ")");
                    case TO_REVIEW_OBJECTION_BY_ANY_LEADER -> waitingObjection(BY_ANY_LEADER);
                    case TO_REVIEW_SUSPENSION -> "t.phase = 'SUSPENDED' AND t.review_on <= :today";
                    case TO_SIGN -> "t.phase = 'DISPATCHED'";
                    case TO_REWORK -> "t.phase = 'REWORK'";
                    case HANDLING_OVERDUE -> IN_HAND + " AND " + LampSql.OVERDUE + " AND NOT (" + PART_TO_ACCEPT + ")";
                    case HANDLING_NEAR ->
                        IN_HAND + " AND NOT " + LampSql.OVERDUE + " AND " + LampSql.NEAR + " AND NOT " + PART_WAITS;
                    case TO_REPORT ->
                        IN_HAND + " AND NOT " + LampSql.OVERDUE + " AND NOT " + LampSql.NEAR + " AND NOT " + PART_WAITS;
                    case DUE ->
                        REGISTERED + " AND t.deadline IS NOT NULL AND (t.phase = 'CLOSED' OR " + UNFINISHED + ")";
                    case UNFINISHED -> UNFINISHED;
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
