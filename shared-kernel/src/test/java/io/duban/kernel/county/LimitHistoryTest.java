package io.duban.kernel.county;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.calendar.Day;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds on a day, and what was known at a moment. */
class LimitHistoryTest {

    private static final Instant FIRST = Instant.parse("2026-01-05T01:00:00Z");
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Test
    void before_the_first_start_nothing_holds_and_no_year_is_known() {
        assertThat(LimitHistory.EMPTY.inForce(NEW_YEAR)).isEmpty();
        assertThat(LimitHistory.EMPTY.isEmpty()).isTrue();
        assertThat(LimitHistory.EMPTY.calendar().covers(2026)).isFalse();
        assertThat(LimitHistory.EMPTY.years()).isEmpty();
    }

    @Test
    void a_profile_holds_from_its_day_on_and_the_one_before_until_the_eve() {
        var history = told(adopted("旧", day(5)), adopted("新", day(20)));

        assertThat(history.inForce(day(19))).hasValueSatisfying(named("旧"));
        assertThat(history.inForce(day(20))).hasValueSatisfying(named("新"));
        assertThat(history.inForce(NEW_YEAR)).hasValueSatisfying(named("新"));
    }

    @Test
    void on_days_before_the_first_came_into_force_the_first_holds() {
        assertThat(told(adopted("旧", day(5))).inForce(day(1))).hasValueSatisfying(named("旧"));
    }

    @Test
    void what_was_decided_later_for_an_earlier_day_does_not_put_off_what_was_to_come() {
        var history = told(adopted("甲", day(1)), adopted("丙", day(25)), adopted("乙", day(10)));

        assertThat(history.inForce(day(24))).hasValueSatisfying(named("乙"));
        assertThat(history.inForce(day(25))).hasValueSatisfying(named("丙"));
        assertThat(history.upcoming(day(5)))
                .extracting(LimitProfileAdopted::name)
                .containsExactly("乙", "丙");
    }

    @Test
    void for_one_day_the_last_decision_counts_and_the_replaced_one_is_no_longer_to_come() {
        var history = told(adopted("甲", day(1)), adopted("乙", day(10)), adopted("丙", day(10)));

        assertThat(history.inForce(day(10))).hasValueSatisfying(named("丙"));
        assertThat(history.upcoming(day(9)))
                .extracting(LimitProfileAdopted::name)
                .containsExactly("丙");
        assertThat(history.upcoming(day(10))).isEmpty();
    }

    @Test
    void a_year_that_is_loaded_again_is_replaced_with_its_corrections_and_no_other_year_is() {
        var history = told(
                loaded(2026, 1, new NamedDay(day(2), Day.Kind.OFF, "元旦")),
                loaded(2027, 1, new NamedDay(NEW_YEAR, Day.Kind.OFF, "元旦")),
                new WorkdayCorrected(day(8), WorkdayKind.OFF_DAY, "溪政办", "雪灾"),
                loaded(2026, 2, new NamedDay(day(5), Day.Kind.OFF, "元旦")));
        var calendar = history.calendar();

        assertThat(calendar.exceptions()).containsOnlyKeys(day(5), NEW_YEAR);
        assertThat(calendar.version()).isEqualTo("CN-official@4");
        assertThat(history.loaded(2026))
                .hasValueSatisfying(last -> assertThat(last.version()).isEqualTo(2));
        assertThat(history.years()).containsExactly(2026, 2027);
    }

    @Test
    void a_corrected_day_is_free_worked_or_as_its_day_of_the_week_says() {
        var friday = day(2);
        var loaded = loaded(2026, 1, new NamedDay(friday, Day.Kind.OFF, "元旦"));

        assertThat(told(loaded).calendar().isWorkday(friday)).isFalse();
        assertThat(told(loaded, corrected(friday, WorkdayKind.ORDINARY))
                        .calendar()
                        .exceptions())
                .doesNotContainKey(friday);
        assertThat(told(loaded, corrected(day(3), WorkdayKind.MAKE_UP))
                        .calendar()
                        .isWorkday(day(3)))
                .isTrue();
        assertThat(told(loaded, corrected(day(6), WorkdayKind.OFF_DAY))
                        .calendar()
                        .isWorkday(day(6)))
                .isFalse();
    }

    @Test
    void a_correction_keeps_the_name_of_the_holiday() {
        var history =
                told(loaded(2026, 1, new NamedDay(day(2), Day.Kind.OFF, "元旦")), corrected(day(2), WorkdayKind.MAKE_UP));

        assertThat(history.calendar().exceptions()).containsEntry(day(2), new Day(Day.Kind.WORK, "元旦"));
    }

    @Test
    void at_any_moment_only_what_had_been_decided_by_then_is_known() {
        var history = told(loaded(2026, 1, new NamedDay(day(2), Day.Kind.OFF, "元旦")), adopted("甲", day(1)));

        assertThat(history.knownAt(FIRST.minusMillis(1))).isEqualTo(LimitHistory.EMPTY);
        assertThat(history.knownAt(FIRST).calendar().covers(2026)).isTrue();
        assertThat(history.knownAt(FIRST).adoptions()).isEmpty();
        assertThat(history.knownAt(FIRST.plusSeconds(60))).isEqualTo(history);
    }

    /** One decision a minute. */
    private static LimitHistory told(LimitsEvent... events) {
        var history = LimitHistory.EMPTY;
        for (var event : events) {
            history = history.with(new LimitsFact(
                    event, FIRST.plusSeconds(60L * history.facts().size()), "主任"));
        }
        return history;
    }

    private static LimitProfileAdopted adopted(String name, LocalDate from) {
        return new LimitProfileAdopted(name, 1, "profile: " + name, from, "试行");
    }

    private static WorkCalendarLoaded loaded(int year, int version, NamedDay... days) {
        return new WorkCalendarLoaded(year, version, "国办发明电", null, List.of(days));
    }

    private static WorkdayCorrected corrected(LocalDate day, WorkdayKind kind) {
        return new WorkdayCorrected(day, kind, "溪政办", "更正");
    }

    private static java.util.function.Consumer<LimitProfileAdopted> named(String name) {
        return adopted -> assertThat(adopted.name()).isEqualTo(name);
    }

    private static LocalDate day(int ofJanuary) {
        return LocalDate.of(2026, 1, ofJanuary);
    }
}
