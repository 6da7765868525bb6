package io.duban.query.task;

/** Each bucket as a condition on a row {@code t}; parameters {@code :today}, {@code :near} and {@code :sunday} are dates, {@code :me} is an account. */
final class BucketSql {

    private static final String REGISTERED = "t.phase NOT IN ('DRAFT', 'PENDING_APPROVAL', 'CANCELLED')";
    private static final String OPEN = "t.phase NOT IN ('DRAFT', 'PENDING_APPROVAL', 'CANCELLED', 'CLOSED')";
    private static final String OVERDUE = OPEN + " AND t.deadline < :today";
    private static final String IN_HAND = "t.phase IN ('IN_PROGRESS', 'LONG_TERM', 'REOPENED')";
    private static final String HAS_LEADER = "(t.leader_id IS NOT NULL OR t.adopted_by <> '[]')";
    private static final String TO_CLOSE_BY_OFFICE = "t.phase = 'CLOSING_APPROVAL' AND NOT " + HAS_LEADER;
    private static final String TO_CLOSE_BY_LEADER = "t.phase = 'CLOSING_APPROVAL' AND " + HAS_LEADER;

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
                    case ON_TRACK -> OPEN + " AND (t.deadline IS NULL OR t.deadline >= :today)";
                    case OVERDUE -> OVERDUE;
                    case DUE_THIS_WEEK -> OPEN + " AND t.deadline BETWEEN :today AND :sunday";
                    case AWAITING_OFFICE ->
                        "t.phase IN ('DRAFT', 'PENDING_APPROVAL', 'REGISTERED', 'RETURN_REQUESTED', 'SUSPENDED',"
                                + " 'COMPLETION_REQUESTED', 'VERIFYING') OR " + TO_FREEZE + " OR " + TO_CONCLUDE
                                + " OR " + TO_CLOSE_BY_OFFICE;
                    case AWAITING_UNIT -> "t.phase IN ('DISPATCHED', 'REWORK') OR " + IN_HAND;
                    case AWAITING_LEADER, TO_CLOSE_BY_LEADER -> TO_CLOSE_BY_LEADER;
                    case TO_APPROVE -> "t.phase = 'DRAFT'";
                    case TO_DISPATCH -> "t.phase = 'REGISTERED'";
                    case TO_VERIFY -> "t.phase = 'COMPLETION_REQUESTED'";
                    case UNDER_VERIFICATION -> "t.phase = 'VERIFYING'";
                    case TO_FREEZE -> TO_FREEZE;
                    case TO_CONCLUDE -> TO_CONCLUDE;
                    case TO_APPRAISE -> TO_APPRAISE;
                    case TO_CLOSE_BY_OFFICE -> TO_CLOSE_BY_OFFICE;
                    case TO_SIGN -> "t.phase = 'DISPATCHED'";
                    case TO_REWORK -> "t.phase = 'REWORK'";
                    case HANDLING_OVERDUE -> IN_HAND + " AND t.deadline < :today";
                    case HANDLING_NEAR -> IN_HAND + " AND t.deadline BETWEEN :today AND :near";
                    case TO_REPORT -> IN_HAND + " AND (t.deadline IS NULL OR t.deadline > :near)";
                    case DUE ->
                        REGISTERED + " AND t.deadline IS NOT NULL AND (t.phase = 'CLOSED' OR t.deadline < :today)";
                    case CLOSED_ON_TIME -> "t.phase = 'CLOSED' AND t.closed_on <= t.deadline";
                    case CLOSED_LATE -> "t.phase = 'CLOSED' AND t.closed_on > t.deadline";
                }
                + ")";
    }
}
