package io.duban.query.task;

/** {@link Lamp} as SQL over a row {@code t}, by the instants that the row was written with; {@code :asOf} is the moment. */
final class LampSql {

    /** As of when the unit is judged. LEAST passes over a null. */
    private static final String FOR_UNIT = "LEAST(t.office_since, :asOf)";

    /** Holds for a running matter whose lamp is red, and red by the unit's own time. */
    static final String OVERDUE = is("t.overdue_after < " + FOR_UNIT);

    /** Holds once the matter's own limit is over by the unit's own time. */
    static final String LIMIT_OVER = is("t.limit_over_after < " + FOR_UNIT);

    /** Holds from being near on, also when it is due today or overdue. */
    static final String NEAR = is("LEAST(t.near_from, t.today_from) <= :asOf");

    /** The name of the lamp. */
    static final String LAMP = """
            (CASE
             WHEN t.phase IN ('DRAFT', 'PENDING_APPROVAL', 'REGISTERED') THEN 'NONE'
             WHEN t.phase = 'SUSPENDED' THEN 'PARKED'
             WHEN t.phase IN ('CANCELLED', 'MERGED', 'SPLIT') THEN t.phase
             WHEN t.phase = 'CLOSED' THEN CASE WHEN t.on_time = false THEN 'CLOSED_LATE' ELSE 'CLOSED' END
             WHEN t.overdue_after < LEAST(t.office_since, :asOf) THEN 'OVERDUE'
             WHEN t.overdue_after < :asOf OR t.office_overdue_after < :asOf THEN 'OVERDUE_AT_OFFICE'
             WHEN t.today_from <= :asOf THEN 'DUE_TODAY'
             WHEN t.near_from <= :asOf THEN 'NEAR'
             WHEN t.phase = 'LONG_TERM' THEN 'PARKED'
             WHEN t.lamp_running THEN 'NORMAL'
             ELSE 'NONE' END)""";

    private LampSql() {}

    static String shows(Lamp lamp) {
        return LAMP + " = '" + lamp.name() + "'";
    }

    private static String is(String condition) {
        return "(" + condition + ") IS TRUE";
    }
}
