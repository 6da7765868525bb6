package io.duban.query.ranking.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.platform.ranking.rule.RuleText;
import io.duban.query.County;
import io.duban.query.projection.Shelf;
import io.duban.query.ranking.fact.MonthSums;
import io.duban.query.task.Viewpoint;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How long a year of a whole county takes: 80 units with 60 facts each in each of 12 months. */
class YearOfACountyTest {

    private static final Duration BOUND = Duration.ofSeconds(10);

    @Test
    void twelve_months_of_eighty_units_are_answered_at_once() {
        try (var county = County.resting()) {
            fill(county);
            var general = Draft.of("ready:general", RuleText.ready("general").orElseThrow());
            var laboratory = county.get(Laboratory.class);
            var viewpoint = Viewpoint.now(County.NOW);
            laboratory.run(general, YearMonth.of(2026, 6), 1, viewpoint);

            var begun = System.nanoTime();
            var report = laboratory.run(general, YearMonth.of(2026, 6), 12, viewpoint);
            var took = Duration.ofNanos(System.nanoTime() - begun);

            assertThat(report.compared()).hasSize(12).allSatisfy(trial -> {
                assertThat(trial.units()).hasSize(80);
                assertThat(trial.isUnmoved()).isTrue();
            });
            assertThat(took).isLessThan(BOUND);
        }
    }

    private static void fill(County county) {
        var views = county.views();
        views.sql("""
                INSERT INTO views.unit_version (position, unit_id, aspect, from_day, name, recorded_at)
                SELECT n, lpad(to_hex(n), 32, '0')::uuid, 'NAME', '2020-01-01', '单位' || n, '2020-01-01'
                  FROM generate_series(1, 80) n""").update();
        views.sql("""
                INSERT INTO views.group_membership (position, unit_id, from_day, group_name, recorded_at)
                SELECT n, lpad(to_hex(n), 32, '0')::uuid, '2020-01-01', CASE WHEN n % 3 = 0 THEN '乡镇街道' ELSE '县直部门' END, '2020-01-01'
                  FROM generate_series(1, 80) n""").update();
        views.sql("""
                INSERT INTO views.fact_entry (task_id, serial, unit_id, unit, share, fact, level, tags, name, value, due_on,
                       events, event_id, from_position, happened_from, known_from, position)
                SELECT lpad(to_hex(m * 10000 + u * 100 + f), 32, '0')::uuid, 1, lpad(to_hex(u), 32, '0')::uuid, '', 'LEAD', fact, '', '{}', fact, 1,
                       date '2025-07-05' + m * interval '1 month', '{}', gen_random_uuid(), 1, :then, :then, 1
                  FROM generate_series(0, 11) m, generate_series(1, 80) u, generate_series(1, 60) f,
                       LATERAL (SELECT (ARRAY['due', 'closedOnTime', 'closed', 'dispatched', 'signedOnTime'])[1 + (f * (u % 7 + 1)) % 5]) AS of (fact)
                """)
                .param("then", java.sql.Timestamp.from(Instant.parse("2025-01-01T00:00:00Z")))
                .update();
        MonthSums.keep(
                Shelf.live(views),
                IntStream.range(0, 12 * 80)
                        .mapToObj(n ->
                                new MonthSums.Of(LocalDate.of(2025, 7, 1).plusMonths(n / 80), new UUID(0, n % 80 + 1)))
                        .toList());
    }
}
