package io.duban.command.limit;

import static io.duban.command.People.ADMINISTRATOR;
import static io.duban.command.People.EVERYBODY;
import static io.duban.command.limit.Decided.and;
import static io.duban.command.limit.Decided.atFirst;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.task.Outcome;
import io.duban.kernel.calendar.Day;
import io.duban.kernel.county.CorrectWorkday;
import io.duban.kernel.county.LimitHistory;
import io.duban.kernel.county.LimitsEvent;
import io.duban.kernel.county.LoadWorkCalendar;
import io.duban.kernel.county.NamedDay;
import io.duban.kernel.county.WorkCalendarLoaded;
import io.duban.kernel.county.WorkdayCorrected;
import io.duban.kernel.county.WorkdayKind;
import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The calendar is dated data: loaded a year at a time with the number of its notice, and corrected by the day. */
class WorkCalendarDecisionsTest {

    private static final String NOTICE = "国办发明电〔2026〕9号";
    private static final String DAYS = "date,kind,holiday\n2027-01-01,off,元旦\n2027-01-02,work,元旦";
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final List<NamedDay> NAMED = List.of(
            new NamedDay(NEW_YEAR, Day.Kind.OFF, "元旦"), new NamedDay(NEW_YEAR.plusDays(1), Day.Kind.WORK, "元旦"));

    @Test
    void the_administrator_loads_a_year_with_the_number_of_its_notice() {
        assertThat(Outcome.events(LoadWorkCalendarDecision.decide(atFirst(), load(DAYS, "不必有"), ADMINISTRATOR)))
                .containsExactly(new WorkCalendarLoaded(2027, 1, NOTICE, null, NAMED));
    }

    @Test
    void the_days_that_people_work_are_the_administrators_to_keep_and_nobody_elses() {
        assertThat(EVERYBODY).filteredOn(actor -> !actor.equals(ADMINISTRATOR)).allSatisfy(actor -> {
            assertThat(Outcome.rejection(LoadWorkCalendarDecision.decide(atFirst(), load(DAYS, null), actor)))
                    .isInstanceOf(Rejection.NotAllowed.class);
            assertThat(Outcome.rejection(CorrectWorkdayDecision.decide(
                            atFirst(), correct(LocalDate.of(2026, 5, 8), WorkdayKind.OFF_DAY), actor)))
                    .isEqualTo(new Rejection.NotAllowed(
                            "limits.not-allowed",
                            "“更正工作日”由系统管理员办理，您（" + actor.role().label() + "）不能办理此项。"));
        });
    }

    @Test
    void a_line_that_cannot_be_read_refuses_the_whole_year() {
        var command = load(DAYS + "\n2028-01-01,off,元旦", null);

        assertThat(Outcome.rejection(LoadWorkCalendarDecision.decide(atFirst(), command, ADMINISTRATOR)))
                .isEqualTo(new Rejection.Invalid(
                        "calendar.unreadable", "csv", "工作日历第4行：2028-01-01 不在2027年内，一次只能载入一年；别的年份请另行载入或更正单日。"));
    }

    @Test
    void a_year_is_loaded_again_with_a_reason_and_counts_up() {
        var history = and(atFirst(), new WorkCalendarLoaded(2027, 1, NOTICE, null, NAMED.subList(0, 1)));

        assertThat(Outcome.rejection(LoadWorkCalendarDecision.decide(history, load(DAYS, null), ADMINISTRATOR)))
                .isEqualTo(new Rejection.Invalid(
                        "limits.reason-required", "reason", "2027年工作日历已按“国办发明电〔2026〕9号”载入，再次载入将替换原有日期（包括单日更正），请填写理由。"));
        assertThat(Outcome.events(LoadWorkCalendarDecision.decide(history, load(DAYS, "漏录一天"), ADMINISTRATOR)))
                .containsExactly(new WorkCalendarLoaded(2027, 2, NOTICE, "漏录一天", NAMED));
    }

    @Test
    void the_same_days_from_the_same_notice_are_not_loaded_twice() {
        var history = and(atFirst(), new WorkCalendarLoaded(2027, 1, NOTICE, null, NAMED));

        assertThat(Outcome.rejection(LoadWorkCalendarDecision.decide(history, load(DAYS, "再来"), ADMINISTRATOR))
                        .code())
                .isEqualTo("limits.calendar-unchanged");
    }

    @Test
    void what_was_corrected_by_hand_may_be_undone_by_loading_the_notice_again() {
        var history = and(
                and(atFirst(), new WorkCalendarLoaded(2027, 1, NOTICE, null, NAMED)),
                new WorkdayCorrected(NEW_YEAR.plusDays(1), WorkdayKind.ORDINARY, "溪政办", "误改"));

        assertThat(events(history, load(DAYS, "恢复"))).hasSize(1);
    }

    @Test
    void a_day_of_a_loaded_year_is_corrected_with_source_and_reason() {
        var day = LocalDate.of(2026, 5, 8);

        assertThat(Outcome.events(
                        CorrectWorkdayDecision.decide(atFirst(), correct(day, WorkdayKind.OFF_DAY), ADMINISTRATOR)))
                .containsExactly(new WorkdayCorrected(day, WorkdayKind.OFF_DAY, "溪政办发〔2026〕3号", "防汛停工"));
    }

    @Test
    void a_single_day_does_not_make_a_year_known() {
        assertThat(Outcome.rejection(CorrectWorkdayDecision.decide(
                        atFirst(), correct(NEW_YEAR, WorkdayKind.OFF_DAY), ADMINISTRATOR)))
                .isEqualTo(new Rejection.Invalid("limits.year-not-loaded", "date", "2027年工作日历尚未载入，请先载入全年，再更正单日。"));
    }

    @Test
    void a_correction_that_changes_nothing_is_refused_beside_the_choice() {
        assertThat(Outcome.rejection(CorrectWorkdayDecision.decide(
                        atFirst(), correct(LocalDate.of(2026, 5, 9), WorkdayKind.MAKE_UP), ADMINISTRATOR)))
                .isEqualTo(new Rejection.Invalid("limits.day-unchanged", "kind", "2026-05-09现在已是“上班”，不需要更正。"));
        assertThat(Outcome.rejection(CorrectWorkdayDecision.decide(
                                atFirst(), correct(LocalDate.of(2026, 5, 8), WorkdayKind.ORDINARY), ADMINISTRATOR))
                        .code())
                .isEqualTo("limits.day-unchanged");
    }

    @Test
    void the_limits_begin_once() {
        var first = Decided.ready("qinghai-710", Decided.FOUNDED);
        var years = List.of(new WorkCalendarLoaded(2027, 1, NOTICE, null, NAMED));

        assertThat(Outcome.events(BeginLimitsDecision.decide(LimitHistory.EMPTY, years, first)))
                .containsExactly(years.getFirst(), first);
        assertThat(Outcome.rejection(BeginLimitsDecision.decide(atFirst(), years, first))
                        .code())
                .isEqualTo("limits.begun");
    }

    private static List<LimitsEvent> events(LimitHistory history, LoadWorkCalendar command) {
        return Outcome.events(LoadWorkCalendarDecision.decide(history, command, ADMINISTRATOR)).stream()
                .map(LimitsEvent.class::cast)
                .toList();
    }

    private static LoadWorkCalendar load(String csv, @Nullable String reason) {
        return new LoadWorkCalendar(2027, NOTICE, csv, reason);
    }

    private static CorrectWorkday correct(LocalDate day, WorkdayKind kind) {
        return new CorrectWorkday(day, kind, "溪政办发〔2026〕3号", "防汛停工");
    }
}
