package io.duban.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.app.running.ApiCaller;
import io.duban.app.running.RunningDuban;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.ranking.facts.UnitFacts;
import io.duban.platform.database.TestDatabase;
import io.duban.platform.event.EventReader;
import io.duban.platform.event.RecordedEvent;
import io.duban.query.ranking.fact.FactQuery;
import io.duban.query.ranking.fact.FactQuestion;
import io.duban.query.ranking.fact.FactRecount;
import io.duban.query.task.Viewpoint;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Overview, ledger and ranking of the demo county against a recount straight from the events. */
class EveryFigureRecountsTest {

    private static final String END_OF_OCTOBER = "2026-10-31T18:00:00+08:00";

    private static RunningDuban duban;
    private static ApiCaller office;
    private static List<RecordedEvent> events;

    @BeforeAll
    static void start() {
        duban = RunningDuban.start(TestDatabase.fresh());
        office = duban.as(duban.person("duchayuan1"));
        events = duban.bean(EventReader.class).after(0, 1_000_000);
    }

    @AfterAll
    static void stop() {
        duban.close();
    }

    @Test
    void the_demo_county_has_699_registered_462_closed_and_237_open() {
        var overview = office.get("/api/overview");

        assertThat(overview.get("registered").asInt()).isEqualTo(699);
        assertThat(overview.get("closed").asInt()).isEqualTo(462);
        assertThat(overview.get("open").asInt()).isEqualTo(237);
    }

    @ParameterizedTest
    @ValueSource(strings = {END_OF_OCTOBER, "2026-06-30T18:00:00+08:00", "2026-01-04T18:00:00+08:00"})
    void the_overview_of_any_moment_equals_the_recount(String asOf) {
        var overview = office.get("/api/overview?asOf=" + encoded(asOf));
        var recount = new Recount(events, at(asOf));

        assertThat(overview.get("registered").asInt()).isEqualTo(recount.registered());
        assertThat(overview.get("closed").asInt()).isEqualTo(recount.closed());
        assertThat(overview.get("overdue").asInt()).isEqualTo(recount.overdue());
        assertThat(overview.get("onTrack").asInt())
                .isEqualTo(recount.registered() - recount.closed() - recount.overdue());
        assertThat(byCategory(overview)).isEqualTo(recount.byCategory());
    }

    @Test
    void at_the_ledgers_own_day_204_were_overdue() {
        assertThat(office.get("/api/overview?asOf=" + encoded(END_OF_OCTOBER))
                        .get("overdue")
                        .asInt())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REGISTERED", "CLOSED", "OPEN", "OVERDUE", "ON_TRACK"})
    void the_ledger_behind_a_figure_has_as_many_rows_as_the_figure_says(String bucket) {
        var overview = office.get("/api/overview");
        var name = Map.of("REGISTERED", "registered", "CLOSED", "closed", "OPEN", "open", "OVERDUE", "overdue")
                .getOrDefault(bucket, "onTrack");

        assertThat(office.get("/api/tasks?size=1&bucket=" + bucket).get("total").asInt())
                .isEqualTo(overview.get(name).asInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01", "2026-05", "2026-09", "2026-10", "2026-12"})
    void the_ranking_of_any_month_equals_the_recount(String month) {
        var ranking = office.get("/api/rankings/" + month + "?asOf=" + encoded(END_OF_OCTOBER));

        assertThat(rates(ranking)).isEqualTo(new Recount(events, at(END_OF_OCTOBER)).ranking(YearMonth.parse(month)));
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 40, 75, 100})
    void every_fact_of_every_unit_and_month_as_known_after_so_many_hundredths_of_the_events_equals_the_recount(
            long share) {
        var asOf = at(END_OF_OCTOBER);
        var known = events.get((int) ((events.size() - 1) * share / 100)).recordedAt();
        var sums = 0;
        for (var month = YearMonth.of(2025, 10); month.isBefore(YearMonth.of(2027, 3)); month = month.plusMonths(1)) {
            var question = FactQuestion.of(month, new Viewpoint(asOf, known, false));
            var told = facts(question);
            assertThat(told).as("%s", month).isEqualTo(FactRecount.of(events, question));
            sums += told.size();
        }
        assertThat(sums).isGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01", "2026-05", "2026-09", "2026-10", "2026-12"})
    void what_the_facts_say_is_due_and_done_in_time_equals_a_recount_that_shares_no_fold_with_them(String month) {
        var question = FactQuestion.of(YearMonth.parse(month), new Viewpoint(at(END_OF_OCTOBER), null, false));
        var told = new TreeMap<String, String>();
        duban.bean(FactQuery.class).table(question).units(month).forEach(unit -> {
            var due = number(unit, "due");
            told.put(unit.unit(), number(unit, "closedOnTime") + "/" + due);
        });
        var recounted = new TreeMap<String, String>();
        new Recount(events, at(END_OF_OCTOBER))
                .ranking(YearMonth.parse(month))
                .values()
                .forEach(units ->
                        units.forEach((unit, rate) -> recounted.put(unit, rate.substring(0, rate.indexOf(' ')))));

        assertThat(told).isEqualTo(recounted);
    }

    private static String number(UnitFacts unit, String fact) {
        var given = unit.numbers().get(fact);
        return given == null ? "0" : given.value().toString();
    }

    private static Map<UnitId, Map<String, Long>> facts(FactQuestion question) {
        var sums = new HashMap<UnitId, Map<String, Long>>();
        duban.bean(FactQuery.class).sums(question).stream()
                .filter(sum -> sum.name() != null)
                .forEach(sum -> sums.computeIfAbsent(sum.unitId(), begun -> new TreeMap<>())
                        .put(sum.name(), sum.value()));
        return sums;
    }

    @Test
    void in_each_group_more_is_better_equal_is_equal_and_the_groups_are_apart() {
        var groups = office.get("/api/rankings/2026-09").get("groups");

        assertThat(groups).extracting(group -> group.get("group").asString()).containsExactly("乡镇街道", "县直部门");
        for (var group : groups) {
            JsonNode before = null;
            int place = 0;
            for (var line : group.get("units")) {
                place++;
                if (line.get("rate") == null || line.get("rate").isNull()) {
                    assertThat(line.get("rank") == null || line.get("rank").isNull())
                            .isTrue();
                    continue;
                }
                var rate = line.get("rate").decimalValue();
                var equal = before != null && before.get("rate").decimalValue().compareTo(rate) == 0;
                var expected = equal ? before.get("rank").asInt() : place;
                assertThat(line.get("rank").asInt()).isEqualTo(expected);
                assertThat(before == null || before.get("rate").decimalValue().compareTo(rate) >= 0)
                        .isTrue();
                before = line;
            }
        }
    }

    private static Map<String, Integer> byCategory(JsonNode overview) {
        var counts = new TreeMap<String, Integer>();
        overview.get("categories").forEach(category -> {
            if (category.get("registered").asInt() > 0) {
                counts.put(
                        category.get("category").asString(),
                        category.get("registered").asInt());
            }
        });
        return counts;
    }

    private static Map<String, Map<String, String>> rates(JsonNode ranking) {
        var result = new TreeMap<String, Map<String, String>>();
        ranking.get("groups").forEach(group -> {
            var units = new TreeMap<String, String>();
            group.get("units")
                    .forEach(line -> units.put(
                            line.get("figures").get("unit").get("name").asString(), inWords(line)));
            result.put(group.get("group").asString(), units);
        });
        return result;
    }

    private static String inWords(JsonNode line) {
        var figures = line.get("figures");
        var rate = line.get("rate");
        return figures.get("onTime").asInt() + "/" + figures.get("due").asInt() + " "
                + (rate == null || rate.isNull()
                        ? "无数据"
                        : rate.decimalValue().setScale(2).toPlainString());
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }

    private static String encoded(String time) {
        return time.replace("+", "%2B");
    }
}
