package io.duban.query.task;

/** Each bucket as a condition on a row {@code t}; {@code :asOf} is the moment, {@code :today} and {@code :sunday} are dates, {@code :me} is an account. */
final class BucketSql {

    private static final String REGISTERED = "t.phase NOT IN ('DRAFT', 'PENDING_APPROVAL', 'CANCELLED')";
    private static final String OPEN = "t.phase NOT IN ('DRAFT', 'PENDING_APPROVAL', 'CANCELLED', 'CLOSED')";
    private static final String RUNNING = OPEN + " AND t.phase <> 'SUSPENDED'";
    private static final String UNFINISHED = RUNNING + " AND t.deadline IS NOT NULL AND " + LampSql.LIMIT_OVER;

    private static final String IN_HAND = "t.phase IN ('IN_PROGRESS', 'LONG_TERM', 'REOPENED')";
    private static final String HAS_LEADER = "(t.leader_id IS NOT NULL OR t.adopted_by <> '[]')";
    private static final String TO_DECIDE =
            "t.phase IN ('IN_PROGRESS', 'LONG_TERM', 'REWORK', 'REOPENED') AND t.open_questions <> '[]'";
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
                    case TO_DECIDE_BY_OFFICE -> TO_DECIDE + " AND NOT " + HAS_LEADER;
                    case TO_REVIEW_SUSPENSION -> "t.phase = 'SUSPENDED' AND t.review_on <= :today";
                    case TO_SIGN -> "t.phase = 'DISPATCHED'";
                    case TO_REWORK -> "t.phase = 'REWORK'";
                    case HANDLING_OVERDUE -> IN_HAND + " AND " + LampSql.OVERDUE;
                    case HANDLING_NEAR -> IN_HAND + " AND NOT " + LampSql.OVERDUE + " AND " + LampSql.NEAR;
                    case TO_REPORT -> IN_HAND + " AND NOT " + LampSql.OVERDUE + " AND NOT " + LampSql.NEAR;
                    case DUE ->
                        REGISTERED + " AND t.deadline IS NOT NULL AND (t.phase = 'CLOSED' OR " + UNFINISHED + ")";
                    case UNFINISHED -> UNFINISHED;
                    case CLOSED_ON_TIME -> "t.phase = 'CLOSED' AND t.on_time";
                    case CLOSED_LATE -> "t.phase = 'CLOSED' AND NOT t.on_time";
                }
                + ")";
    }
}
