package io.duban.query.ranking.fact;

import static io.duban.query.County.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.organisation.UnitRegistered;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.ranking.place.Ranking;
import io.duban.kernel.ranking.place.RankingLine;
import io.duban.kernel.ranking.rule.Attribution.PeriodOf;
import io.duban.kernel.ranking.rule.RuleSet;
import io.duban.kernel.task.PraiseLevel;
import io.duban.platform.event.EventReader;
import io.duban.platform.event.RecordedEvent;
import io.duban.platform.ranking.file.FactFiles;
import io.duban.platform.ranking.rule.RuleText;
import io.duban.query.County;
import io.duban.query.Road;
import io.duban.query.projection.Rebuild;
import io.duban.query.ranking.RankingQuery;
import io.duban.query.ranking.explain.PeriodFactsCsv;
import io.duban.query.ranking.period.PeriodNumbers;
import io.duban.query.task.Viewpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The table of facts against the events, the ranking page and its own past; looked at on 2026-07-15. */
class FactTableTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 20);
    private static final UnitRef TOWN = unit(1, "石桥镇");
    private static final UnitRef BUREAU = unit(2, "县交通运输局");
    private static final UnitRef IDLE = unit(3, "县档案局");
    private static final List<YearMonth> MONTHS =
            List.of(YearMonth.of(2026, 5), YearMonth.of(2026, 6), YearMonth.of(2026, 7), YearMonth.of(2026, 8));

    private static final RuleSet GENERAL =
            RuleText.parse(RuleText.ready("general").orElseThrow());

    private static County county;
    private static FactQuery facts;

    @BeforeAll
    static void a_summer() {
        county = County.running();
        facts = county.get(FactQuery.class);
        county.record(MAY, new UnitRegistered(TOWN, "乡镇街道"));
        county.record(MAY, new UnitRegistered(BUREAU, "县直部门"));
        county.record(MAY, new UnitRegistered(IDLE, "县直部门"));
        handled(1, TOWN)
                .requested(JUNE)
                .passed(JUNE)
                .closed(JUNE)
                .praised(LocalDate.of(2026, 7, 2), TOWN, PraiseLevel.CITY, JUNE.plusDays(8));
        handled(2, TOWN)
                .requested(JUNE.plusDays(3))
                .returned(JUNE.plusDays(4), JUNE)
                .closed(JUNE.plusDays(9));
        handled(3, BUREAU, TOWN);
        county.settled();
        handled(4, BUREAU)
                .requested(JUNE)
                .passed(JUNE)
                .closed(JUNE)
                .reopened(JUNE.plusDays(6), LocalDate.of(2026, 8, 3), JUNE);
        handled(5, BUREAU).cancelled(JUNE.plusDays(1));
        handled(6, TOWN).mergedInto(JUNE.minusDays(1), handled(7, TOWN));
        handled(8, BUREAU).requested(JUNE);
        county.settled();
    }

    @AfterAll
    static void end() {
        county.close();
    }

    @Test
    void every_number_of_every_month_equals_a_recount_from_the_events_at_every_recorded_moment() {
        var events = events();
        var moments = events.stream().map(RecordedEvent::recordedAt).distinct().toList();

        for (var month : MONTHS) {
            for (var moment : moments) {
                var question = new FactQuestion(
                        month.toString(),
                        month.atDay(1),
                        month.plusMonths(1).atDay(1),
                        PeriodOf.DUE_DATE,
                        County.NOW,
                        moment);
                assertThat(table(question)).isEqualTo(FactRecount.of(events, question));
            }
            for (var day = MAY; day.isBefore(LocalDate.of(2026, 7, 20)); day = day.plusDays(4)) {
                var question = FactQuestion.of(month, Viewpoint.endOf(day));
                assertThat(table(question)).as("%s as of %s", month, day).isEqualTo(FactRecount.of(events, question));
            }
        }
        assertThat(table(FactQuestion.of(MONTHS.get(1), Viewpoint.now(County.NOW)))
                        .get(TOWN.id()))
                .containsEntry("due", 3L)
                .containsEntry("closedOnTime", 1L)
                .containsEntry("due@co", 1L)
                .containsEntry("due@MERGED", 1L)
                .containsEntry("PositiveInstruction.city", 1L);
    }

    /** What is read when everything is known and the contributions say the same at any moment, also where a day decides. */
    @Test
    void what_was_kept_of_a_month_equals_what_its_contributions_add_up_to() {
        var moments = events().stream()
                .map(RecordedEvent::occurredAt)
                .flatMap(moment -> Stream.of(moment, moment.plusNanos(1000), moment.plus(Duration.ofDays(40))))
                .distinct()
                .toList();
        var endOfTime = Instant.parse("9999-12-31T23:59:59Z");

        for (var month : MONTHS) {
            for (var moment : moments) {
                var kept = FactQuestion.of(month, new Viewpoint(moment, null, false));
                var addedUp = FactQuestion.of(month, new Viewpoint(moment, endOfTime, false));
                assertThat(facts.sums(kept)).as("%s at %s", month, moment).isEqualTo(facts.sums(addedUp));
                assertThat(facts.sums(kept, List.of(TOWN.id())))
                        .as("%s of one unit at %s", month, moment)
                        .isEqualTo(facts.sums(addedUp, List.of(TOWN.id())));
            }
        }
        assertThat(county.views()
                        .sql("SELECT count(*) FROM views.fact_month WHERE waiting_names <> '{}'")
                        .query(Integer.class)
                        .single())
                .as("something waits for its time")
                .isPositive();
    }

    @Test
    void what_is_due_and_done_in_time_is_what_the_ranking_page_says() {
        var ranking = county.get(RankingQuery.class);
        for (var month : MONTHS) {
            for (var viewpoint : List.of(Viewpoint.now(County.NOW), Viewpoint.endOf(JUNE.plusDays(5)))) {
                var sums = table(FactQuestion.of(month, viewpoint));
                ranking.month(month, viewpoint).groups().stream()
                        .flatMap(group -> group.units().stream())
                        .forEach(line -> {
                            var of = sums.getOrDefault(line.figures().unit().id(), Map.of());
                            assertThat(List.of(
                                            of.getOrDefault("due", 0L),
                                            of.getOrDefault("closedOnTime", 0L),
                                            of.getOrDefault("closedLate", 0L),
                                            of.getOrDefault("overdueNow", 0L)))
                                    .as("%s %s", month, line.figures().unit().name())
                                    .isEqualTo(List.of(
                                            (long) line.figures().due(),
                                            (long) line.figures().onTime(),
                                            (long) line.figures().closedLate(),
                                            (long) line.figures().overdue()));
                        });
            }
        }
    }

    @Test
    void a_rebuild_gives_equal_rows_and_so_does_every_event_that_comes_twice() {
        var before = digest();

        county.get(Rebuild.class).run("fact", (position, head) -> {});

        assertThat(digest()).isEqualTo(before).doesNotContain("empty");
    }

    @Test
    void the_engine_gets_each_unit_in_its_group_also_one_without_any_fact() {
        var table = facts.table(FactQuestion.of(MONTHS.get(1), Viewpoint.now(County.NOW)));

        assertThat(table.units("2026-06"))
                .extracting(unit -> unit.group() + unit.unit() + unit.numbers().size())
                .contains("县直部门县档案局0")
                .anyMatch(text -> text.startsWith("乡镇街道石桥镇"))
                .anyMatch(text -> text.startsWith("县直部门县交通运输局"))
                .hasSize(3);
    }

    @Test
    void before_anything_was_recorded_nothing_was_known() {
        var question = FactQuestion.asKnown(MONTHS.get(1), Instant.parse("2020-01-01T00:00:00Z"));

        assertThat(facts.sums(question)).isEmpty();
    }

    @Test
    void the_file_of_a_recorded_moment_is_the_same_bytes_whatever_was_recorded_since() {
        var moment = events().getLast().recordedAt();
        var question = new FactQuestion("2026-05", MAY, MAY.plusDays(20), PeriodOf.DUE_DATE, County.NOW, moment);
        var before = csv(question);
        awaitNextMillisecond(moment);

        Road.drafted(county, 99, "事项99", "民生实事", MAY).registered(MAY).dispatched(MAY, BUREAU, MAY.plusDays(3));
        county.settled();

        assertThat(csv(question)).isEqualTo(before);
        assertThat(csv(new FactQuestion("2026-05", MAY, MAY.plusDays(20), PeriodOf.DUE_DATE, County.NOW, null)))
                .as("but today more is known")
                .isNotEqualTo(before);
    }

    /** Two at once: what the slower one recorded has a time before the freezing and a place behind it. */
    @Test
    void what_was_recorded_behind_a_position_does_not_count_before_it_whatever_its_time() {
        var events = events();
        var now = FactQuestion.of(MONTHS.get(1), Viewpoint.now(County.NOW));
        var seen = new HashSet<Map<UnitId, Map<String, Long>>>();
        for (var event : events) {
            var question = now.before(event.position());
            assertThat(table(question)).isEqualTo(FactRecount.of(events, question));
            assertThat(FactRecount.of(events, question))
                    .isEqualTo(FactRecount.of(
                            events.stream()
                                    .filter(one -> one.position() < event.position())
                                    .toList(),
                            now));
            seen.add(table(question));
        }
        assertThat(seen).hasSizeGreaterThan(5);
    }

    @Test
    void the_file_ranks_as_the_table_does() {
        var question = FactQuestion.of(MONTHS.get(1), Viewpoint.now(County.NOW));

        var ranked = FactFiles.rank(GENERAL, new FactFiles.Source("facts.csv", csv(question)), null);

        assertThat(ranked).isNotEmpty().isEqualTo(Ranking.of(GENERAL, facts.table(question)));
        assertThat(ranked).extracting(RankingLine::unit).contains("石桥镇", "县交通运输局", "县档案局");
    }

    private static String csv(FactQuestion question) {
        try {
            var text = new StringBuilder();
            var month = YearMonth.parse(question.period());
            var numbers = PeriodNumbers.of(facts.sums(question), PeriodStory.of(month));
            PeriodFactsCsv.write(month, GENERAL, numbers, unit -> true, text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitNextMillisecond(Instant moment) {
        while (!Instant.now().isAfter(moment.plusMillis(1))) {
            Thread.onSpinWait();
        }
    }

    private static Map<UnitId, Map<String, Long>> table(FactQuestion question) {
        var sums = new HashMap<UnitId, Map<String, Long>>();
        facts.sums(question).stream().filter(sum -> sum.name() != null).forEach(sum -> sums.computeIfAbsent(
                        sum.unitId(), begun -> new TreeMap<>())
                .put(sum.name(), sum.value()));
        return sums;
    }

    private static List<RecordedEvent> events() {
        return county.get(EventReader.class).after(0, 10_000);
    }

    private static String digest() {
        return county.digest("fact_entry", "task_id, serial")
                + county.digest("fact_task", "task_id")
                + county.digest("fact_month", "month, unit_id");
    }

    private static Road handled(int number, UnitRef unit, UnitRef... coUnits) {
        return Road.drafted(county, number, "事项" + number, "民生实事", MAY)
                .registered(MAY)
                .dispatched(MAY, unit, JUNE, null, coUnits)
                .signed(MAY);
    }
}
