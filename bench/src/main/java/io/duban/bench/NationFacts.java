package io.duban.bench;

import io.duban.kernel.people.UnitId;
import io.duban.query.projection.Shelf;
import io.duban.query.ranking.fact.MonthSums;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills the product's own tables with the month of a nation. Tasks of all counties arrive mixed, as they would over a month, so that the
 * facts of one county lie far apart. What each task comes to is drawn from a hash of its number: the same on every machine.
 */
final class NationFacts {

    private static final int PART = 100_000;

    private static final String UNITS = """
            WITH u AS (
                SELECT n, lpad(to_hex(n), 32, '0')::uuid AS id, n / :units AS county, n %% :units AS number
                  FROM generate_series(0, :counties * :units - 1) n)
            """.replace("%%", "%");

    private static final String NAMES = UNITS + """
            INSERT INTO views.unit_version (position, unit_id, aspect, from_day, name, recorded_at)
            SELECT n, id, 'NAME', '2020-01-01', format('%s县%s局', county, number), '2020-01-01' FROM u
            """;

    /** A third are towns. */
    private static final String GROUPS = UNITS + """
            INSERT INTO views.group_membership (position, unit_id, from_day, group_name, recorded_at)
            SELECT n, id, '2020-01-01', format('%s县%s', lpad(county::text, 4, '0'),
                   CASE WHEN number % 3 = 0 THEN '乡镇街道' ELSE '县直部门' END), '2020-01-01' FROM u
            """;

    private static final String FACTS = """
            WITH task AS (
                SELECT t, lpad(to_hex(t), 12, '0') AS hex,
                       (t % :counties) * :units + draw(t, 1, :units) AS unit,
                       date '2026-06-01' + draw(t, 2, 30) AS due,
                       draw(t, 3, 100) < 92 AS closed, draw(t, 4, 100) < 90 AS in_time,
                       draw(t, 5, 100) < 95 AS signed, draw(t, 6, 100) < 2 AS cancelled
                  FROM generate_series(:first::bigint, :last::bigint) t),
            fact AS (
                SELECT task.*, serial, fact, due + time '16:00' AT TIME ZONE 'UTC' AS ended
                  FROM task CROSS JOIN LATERAL unnest(ARRAY[
                       'tasks', 'dispatched', CASE WHEN signed THEN 'signedOnTime' ELSE 'toSign' END, 'due',
                       CASE WHEN closed THEN 'closed' ELSE 'overdueNow' END,
                       CASE WHEN NOT closed THEN 'FeedbackMissed' WHEN in_time THEN 'closedOnTime' ELSE 'closedLate' END])
                       WITH ORDINALITY AS each (fact, serial))
            INSERT INTO views.fact_entry (task_id, serial, unit_id, unit, share, fact, level, tags, name, value,
                   due_on, closed_on, dispatched_on, counts_after, events, event_id, from_position, happened_from, known_from, position)
            SELECT (hex || '70008000000000000000')::uuid, serial, lpad(to_hex(unit), 32, '0')::uuid,
                   format('%s县%s局', unit / :units, unit % :units), 'LEAD', fact, '',
                   CASE WHEN cancelled THEN ARRAY['CANCELLED'] ELSE '{}' END,
                   CASE WHEN cancelled THEN fact || '@CANCELLED' ELSE fact END, 1,
                   due, CASE WHEN closed THEN due END, due - 15, CASE WHEN NOT closed AND serial > 3 THEN ended END,
                   ARRAY[(hex || '70008000000000000001')::uuid, (hex || '70008000000000000002')::uuid],
                   (hex || '70008000000000000001')::uuid, t * 2, ended - interval '15 days', ended - interval '15 days', t * 2
              FROM fact
            """;

    /** How each index but the primary key goes and comes again; one that belongs to a constraint does so with it. */
    private static final String INDEXES = """
            SELECT 'ALTER TABLE views.fact_entry DROP CONSTRAINT ' || conname AS drop_it,
                   'ALTER TABLE views.fact_entry ADD CONSTRAINT ' || conname || ' ' || pg_get_constraintdef(oid) AS build_it
              FROM pg_constraint WHERE conrelid = 'views.fact_entry'::regclass AND contype = 'u'
            UNION ALL
            SELECT 'DROP INDEX ' || indexrelid::regclass, pg_get_indexdef(indexrelid)
              FROM pg_index i
             WHERE indrelid = 'views.fact_entry'::regclass
               AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)
            """;

    /** Drawn from a hash, so that no plan of the database changes it. */
    private static String drawn(String sql) {
        return sql.replaceAll(
                "draw\\(t, (\\d), ([^)]+)\\)", "abs(hashint8extended(t, " + Size.SEED + " + $1) % $2)::int");
    }

    private final JdbcClient views;
    private final Size size;

    NationFacts(JdbcClient views, Size size) {
        this.views = views;
        this.size = size;
    }

    /** Loads everything; the product's indexes are built once at the end, from their own definitions. */
    void load(Progress progress) {
        fill(NAMES);
        fill(GROUPS);
        var indexes = views.sql(INDEXES)
                .query((row, number) -> List.of(row.getString("drop_it"), row.getString("build_it")))
                .list();
        indexes.forEach(index -> run(index.getFirst()));
        var sql = drawn(FACTS);
        var tasks = (long) size.counties() * size.tasks();
        for (var first = 0L; first < tasks; first += PART) {
            views.sql(sql)
                    .param("counties", size.counties())
                    .param("units", size.units())
                    .param("first", first)
                    .param("last", Math.min(first + PART, tasks) - 1)
                    .update();
            progress.say("facts of %,d of %,d tasks", Math.min(first + PART, tasks), tasks);
        }
        indexes.forEach(index -> run(index.getLast()));
        run("ANALYZE views.fact_entry");
        progress.say("indexes built");
        for (var county = 0; county < size.counties(); county++) {
            MonthSums.keep(
                    Shelf.live(views),
                    unitsOf(county).stream()
                            .map(unit -> new MonthSums.Of(Size.MONTH.atDay(1), unit.value()))
                            .toList());
        }
        List.of("fact_entry", "fact_month", "unit_version", "group_membership")
                .forEach(table -> run("VACUUM (ANALYZE) views." + table));
        progress.say("sums of the month kept");
    }

    Collection<UnitId> unitsOf(int county) {
        return LongStream.range((long) county * size.units(), (county + 1L) * size.units())
                .mapToObj(number -> new UnitId(new UUID(0, number)))
                .toList();
    }

    /** The key of a task's first fact has this id and serial 1. */
    static UUID task(long number) {
        return new UUID(number << 16 | 0x7000, 0x8000L << 48);
    }

    private void fill(String sql) {
        views.sql(sql)
                .param("counties", size.counties())
                .param("units", size.units())
                .update();
    }

    private void run(String sql) {
        views.sql(sql).update();
    }
}
