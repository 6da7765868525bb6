package io.duban.query.ranking.fact;

import io.duban.query.projection.Shelf;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/**
 * Keeps {@code fact_month}: after some contributions of a unit in a month have changed, what it has there is added up once more, in the
 * same transaction. What it costs depends on that unit and month alone.
 */
public final class MonthSums {

    /** Two writers of one row, the view and a second try of what was parked, must see each other's contributions. */
    private static final String ALONE = "SELECT pg_advisory_xact_lock(hashtextextended(:table, 0))::text";

    private static final String KEEP = """
            WITH entry AS (
                SELECT c.month, c.unit_id, e.name, e.value, e.counts_after, e.happened_from, e.happened_until
                  FROM unnest(:months::date[], :units::uuid[]) AS c (month, unit_id)
                 CROSS JOIN LATERAL (SELECT * FROM %1$s f
                                      WHERE f.unit_id = c.unit_id AND f.due_on >= c.month AND f.due_on < c.month + interval '1 month'
                                     OFFSET 0) e), -- one look into the key for each
            span AS (
                SELECT month, unit_id, max(greatest(happened_from, happened_until)) AS holds_from FROM entry GROUP BY month, unit_id),
            added AS (
                SELECT month, unit_id, name, sum(value)::bigint AS value FROM entry
                 WHERE happened_until IS NULL AND counts_after IS NULL
                 GROUP BY month, unit_id, name),
            settled AS (
                SELECT month, unit_id, array_agg(name ORDER BY name) AS names, array_agg(value ORDER BY name) AS numbers
                  FROM added GROUP BY month, unit_id),
            waiting AS (
                SELECT month, unit_id, array_agg(name ORDER BY counts_after, name, value) AS names,
                       array_agg(value ORDER BY counts_after, name, value) AS numbers,
                       array_agg(counts_after ORDER BY counts_after, name, value) AS after
                  FROM entry
                 WHERE happened_until IS NULL AND counts_after IS NOT NULL
                 GROUP BY month, unit_id)
            INSERT INTO %2$s AS kept
            SELECT month, unit_id, coalesce(s.names, '{}'), coalesce(s.numbers, '{}'),
                   coalesce(w.names, '{}'), coalesce(w.numbers, '{}'), coalesce(w.after, '{}'), holds_from
              FROM span LEFT JOIN settled s USING (month, unit_id) LEFT JOIN waiting w USING (month, unit_id)
                ON CONFLICT (month, unit_id) DO UPDATE
               SET names = excluded.names, numbers = excluded.numbers, waiting_names = excluded.waiting_names,
                   waiting_numbers = excluded.waiting_numbers, waiting_after = excluded.waiting_after,
                   holds_from = excluded.holds_from
            """;

    private MonthSums() {}

    /**
     * What a unit has in a month.
     *
     * @param month its first day
     */
    public record Of(LocalDate month, UUID unit) {

        /** That to which a contribution belongs by its deadline. */
        static Of due(LocalDate day, UUID unit) {
            return new Of(day.withDayOfMonth(1), unit);
        }
    }

    /** Adds these up anew; each is named once. */
    public static void keep(Shelf shelf, Collection<Of> changed) {
        if (changed.isEmpty()) {
            return;
        }
        shelf.jdbc()
                .sql(ALONE)
                .param("table", shelf.table("fact_month"))
                .query(String.class)
                .single();
        shelf.jdbc()
                .sql(KEEP.formatted(shelf.table("fact_entry"), shelf.table("fact_month")))
                .param(
                        "months",
                        changed.stream().map(of -> of.month().toString()).toArray(String[]::new))
                .param("units", changed.stream().map(of -> of.unit().toString()).toArray(String[]::new))
                .update();
    }
}
