package io.duban.query.ranking.fact;

import static io.duban.query.County.at;
import static io.duban.query.County.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.limit.Awaited;
import io.duban.kernel.limit.ClockReading;
import io.duban.kernel.limit.ClockReading.Status;
import io.duban.kernel.limit.Pace;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.facts.ForbiddenFacts;
import io.duban.kernel.ranking.rule.Attribution.PeriodOf;
import io.duban.kernel.ranking.rule.Exclusion;
import io.duban.kernel.ranking.score.FactTag;
import io.duban.kernel.task.AnswerAwaited;
import io.duban.kernel.task.ClockCause;
import io.duban.kernel.task.ClocksSet;
import io.duban.kernel.task.ClosingGrade;
import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.Conclusion;
import io.duban.kernel.task.ExtensionGranted;
import io.duban.kernel.task.ExtensionRequested;
import io.duban.kernel.task.FalsificationFound;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.ObjectionUpheld;
import io.duban.kernel.task.PraiseLevel;
import io.duban.kernel.task.ReopeningKind;
import io.duban.kernel.task.SuspensionReason;
import io.duban.kernel.task.TaskCancelled;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskDrafted;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskId;
import io.duban.kernel.task.TaskPraised;
import io.duban.kernel.task.TaskReassigned;
import io.duban.kernel.task.TaskReopened;
import io.duban.kernel.task.TaskResumed;
import io.duban.kernel.task.TaskSigned;
import io.duban.kernel.task.TaskSuspended;
import io.duban.platform.event.RecordedEvent;
import io.duban.platform.ranking.rule.RuleText;
import io.duban.query.Recorded;
import io.duban.query.task.Viewpoint;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What one matter contributes, told by its events alone; it is due on 2026-07-10 and looked at on the last of August. */
class FactFoldTest {

    private static final TaskId ID = new TaskId(new UUID(0x7002L, 1));
    private static final UnitRef TOWN = unit(1, "青石镇");
    private static final UnitRef BUREAU = unit(2, "县水利局");
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 7, 10);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 20);

    private final List<RecordedEvent> story = new ArrayList<>();

    FactFoldTest() {
        then(
                JULY,
                new TaskDrafted(ID, "修桥", "重点项目", "常务会议", null, null, null, LimitType.GENERAL, "ducha1"),
                new TaskDispatched(ID, TOWN, List.of(BUREAU), null, DUE, JULY));
    }

    @Test
    void a_matter_is_a_task_at_once_and_due_only_when_its_day_is_over() {
        assertThat(of(TOWN, "2026-07", at(DUE, 23))).isEqualTo(Map.of("tasks", 1L, "dispatched", 1L));
        assertThat(of(TOWN, "2026-07", at(DUE.plusDays(1), 0)))
                .isEqualTo(Map.of("tasks", 1L, "dispatched", 1L, "due", 1L, "overdueNow", 1L));
    }

    @Test
    void a_co_unit_has_what_its_lead_unit_has_as_a_share_of_its_own() {
        closed(DUE, true);

        assertThat(of(BUREAU, "2026-07"))
                .containsEntry("due@co", 1L)
                .containsEntry("closedOnTime@co", 1L)
                .doesNotContainKey("due");
    }

    @Test
    void what_was_closed_in_time_links_to_its_dispatch_and_its_closing() {
        closed(DUE, true);

        assertThat(standing("closedOnTime").contribution().events()).containsExactly(event(1), event(2));
        assertThat(of(TOWN, "2026-07")).containsEntry("due", 1L).containsEntry("closedOnTime", 1L);
        assertThat(of(TOWN, "2026-07")).doesNotContainKeys("overdueNow", "closedLate");
    }

    @Test
    void an_extension_moves_what_is_due_into_another_month_and_the_past_still_knows_the_first() {
        then(DUE.minusDays(2), new ExtensionRequested(ID, TOWN, "汛期", "过半", DUE, AUGUST));
        then(DUE.plusDays(5), new ExtensionGranted(ID, TOWN, DUE, AUGUST, null));

        assertThat(of(TOWN, "2026-07")).containsOnlyKeys("dispatched", "ExtensionGranted");
        assertThat(of(TOWN, "2026-08")).containsEntry("due", 1L).containsEntry("overdueNow", 1L);
        assertThat(of(TOWN, "2026-07", at(DUE.plusDays(4), 9)))
                .as("late while the office had not answered")
                .containsEntry("due@OFFICE_CAUSED_DELAY", 1L)
                .containsEntry("overdueNow@OFFICE_CAUSED_DELAY", 1L)
                .doesNotContainKey("overdueNow");
    }

    @Test
    void a_closing_that_is_reopened_is_taken_back_and_the_new_cycle_is_due_by_its_own_day() {
        closed(DUE, true);
        then(
                DUE.plusDays(3),
                new TaskReopened(ID, 2, ReopeningKind.LOOK_BACK, "反弹", AUGUST, 60, DUE, true, ClosingGrade.GOOD));

        assertThat(of(TOWN, "2026-07")).containsOnlyKeys("dispatched", "Reopened");
        assertThat(of(TOWN, "2026-08")).containsEntry("due", 1L).doesNotContainKey("closedOnTime");
        assertThat(of(TOWN, "2026-07", at(DUE.plusDays(2), 9)))
                .containsEntry("closedOnTime", 1L)
                .containsEntry("Graded.GOOD", 1L);
    }

    @Test
    void an_upheld_objection_takes_back_the_return_that_it_is_about_and_no_other() {
        then(DUE.minusDays(4), new CompletionRequested(ID, TOWN, "好了", List.of()));
        then(DUE.minusDays(3), new CompletionReturned(ID, "未达标", DUE));
        then(DUE.minusDays(2), new FalsificationFound(ID, TOWN, "照片系往年", List.of(), DUE));
        then(DUE, new ObjectionUpheld(ID, 1, 3, Conclusion.REWORK, "标准不明", null, null));

        assertThat(of(TOWN, "2026-07"))
                .containsEntry("ReturnedForRework@APPEAL_UPHELD", 1L)
                .containsEntry("Falsification", 1L)
                .doesNotContainKey("ReturnedForRework");
        assertThat(of(TOWN, "2026-07", at(DUE.minusDays(1), 9))).containsEntry("ReturnedForRework", 1L);
        assertThat(standing("ReturnedForRework").contribution().events()).containsExactly(event(3), event(5));
    }

    @Test
    void a_suspended_matter_is_due_and_deferred_under_a_tag_until_it_goes_on() {
        then(DUE.minusDays(5), new TaskSuspended(ID, SuspensionReason.LITIGATION, DUE, AUGUST, DUE, null));

        assertThat(of(TOWN, "2026-07"))
                .containsEntry("due@SUSPENDED_DURING_PERIOD", 1L)
                .containsEntry("deferred@SUSPENDED_DURING_PERIOD", 1L)
                .doesNotContainKeys("due", "overdueNow");

        then(AUGUST.minusDays(10), new TaskResumed(ID, "复工", AUGUST, AUGUST.minusDays(10)));
        assertThat(of(TOWN, "2026-07")).containsOnlyKeys("dispatched");
        assertThat(of(TOWN, "2026-08")).containsEntry("due", 1L).doesNotContainKey("deferred");
    }

    @Test
    void a_matter_that_force_majeure_stopped_says_so_beside_until_it_goes_on() {
        then(DUE.minusDays(5), new TaskSuspended(ID, SuspensionReason.FORCE_MAJEURE, DUE, AUGUST, DUE, null));

        assertThat(of(TOWN, "2026-07"))
                .containsOnlyKeys(
                        "dispatched",
                        "tasks@FORCE_MAJEURE@SUSPENDED_DURING_PERIOD",
                        "due@FORCE_MAJEURE@SUSPENDED_DURING_PERIOD",
                        "deferred@FORCE_MAJEURE@SUSPENDED_DURING_PERIOD");
        assertThat(of(BUREAU, "2026-07")).containsEntry("due@co@FORCE_MAJEURE@SUSPENDED_DURING_PERIOD", 1L);
        for (var stopped : List.of("tasks", "due", "deferred")) {
            var name = stopped + "@FORCE_MAJEURE@SUSPENDED_DURING_PERIOD";
            assertThat(weight(name, Exclusion.FORCE_MAJEURE))
                    .as("left out by this alone")
                    .isEqualTo(Fraction.ZERO);
            assertThat(weight(name, Exclusion.SUSPENDED_DURING_PERIOD))
                    .as("and as before")
                    .isEqualTo(Fraction.ZERO);
            assertThat(weight(name, Exclusion.LONG_TERM)).isEqualTo(Fraction.ONE);
        }

        then(AUGUST.minusDays(10), new TaskResumed(ID, "复工", AUGUST, AUGUST.minusDays(10)));
        assertThat(of(TOWN, "2026-07")).containsOnlyKeys("dispatched");
        assertThat(of(TOWN, "2026-08")).containsEntry("due", 1L);
    }

    @Test
    void praise_counts_for_the_unit_that_it_names_by_its_level_in_the_month_in_which_it_was_written() {
        closed(DUE, true);
        then(AUGUST, praise(TOWN, PraiseLevel.CITY, DUE.minusDays(1), "甲"));
        then(AUGUST, praise(TOWN, PraiseLevel.COUNTY, AUGUST, "乙"));
        then(AUGUST, praise(BUREAU, PraiseLevel.PROVINCE, AUGUST, "丙"));

        assertThat(of(TOWN, "2026-07")).containsEntry("PositiveInstruction.city", 1L);
        assertThat(of(TOWN, "2026-08")).isEqualTo(Map.of("PositiveInstruction.county", 1L));
        assertThat(of(BUREAU, "2026-08"))
                .as("in full, not as a co-unit's share")
                .isEqualTo(Map.of("PositiveInstruction.province", 1L));
        assertThat(of(TOWN, "2026-07", at(AUGUST.minusDays(1), 12)))
                .as("nobody had told yet")
                .doesNotContainKey("PositiveInstruction.city");
        assertThat(standing("PositiveInstruction").contribution().events()).containsExactly(event(3));
    }

    @Test
    void praise_stays_with_who_earned_it_when_the_matter_is_closed_again_or_handed_on() {
        then(DUE.minusDays(6), praise(TOWN, PraiseLevel.CITY, DUE.minusDays(6), "甲"));
        then(DUE.minusDays(5), new TaskReassigned(ID, TOWN, BUREAU, List.of(), null, AUGUST, DUE, "职责"));

        assertThat(of(TOWN, "2026-07")).isEqualTo(Map.of("PositiveInstruction.city", 1L));

        then(DUE, new TaskCancelled(ID, "重复立项"));
        assertThat(of(TOWN, "2026-07")).isEqualTo(Map.of("PositiveInstruction.city@CANCELLED", 1L));
    }

    @Test
    void a_cancelled_matter_keeps_its_facts_under_its_tag_also_for_what_happened_before() {
        then(DUE.minusDays(3), new CompletionReturned(ID, "未达标", DUE));
        then(DUE.plusDays(3), new TaskCancelled(ID, "重复立项"));

        assertThat(of(TOWN, "2026-07"))
                .containsOnlyKeys(
                        "tasks@CANCELLED", "dispatched@CANCELLED", "due@CANCELLED", "ReturnedForRework@CANCELLED");
        assertThat(of(BUREAU, "2026-07")).containsEntry("due@co@CANCELLED", 1L);
    }

    @Test
    void time_that_passes_while_the_office_has_it_is_not_the_units() {
        then(DUE, new CompletionRequested(ID, TOWN, "好了", List.of()));

        assertThat(of(TOWN, "2026-07")).doesNotContainKeys("due", "overdueNow");
    }

    @Test
    void who_hands_in_too_late_is_overdue_also_while_the_office_has_it() {
        then(DUE.plusDays(2), new CompletionRequested(ID, TOWN, "好了", List.of()));

        assertThat(of(TOWN, "2026-07")).containsEntry("due", 1L).containsEntry("overdueNow", 1L);
    }

    @Test
    void a_reassigned_matter_counts_for_the_new_unit_alone() {
        then(DUE.minusDays(5), new TaskReassigned(ID, TOWN, BUREAU, List.of(), null, AUGUST, DUE, "职责"));

        assertThat(of(TOWN, "2026-07")).isEmpty();
        assertThat(of(BUREAU, "2026-07")).isEqualTo(Map.of("dispatched", 1L));
        assertThat(of(BUREAU, "2026-08")).containsEntry("due", 1L);
        assertThat(of(TOWN, "2026-07", at(DUE.minusDays(6), 9))).containsEntry("tasks", 1L);
    }

    @Test
    void who_signs_within_the_limit_signed_on_time_and_who_does_not_sign_is_counted_when_it_is_over() {
        then(JULY, new AnswerAwaited(ID, Awaited.RECEIPT, clock("RECEIPT", at(JULY, 18), false, Status.RUNNING, null)));
        assertThat(of(TOWN, "2026-07", at(JULY, 17))).doesNotContainKey("toSign");
        assertThat(of(TOWN, "2026-07")).containsEntry("toSign", 1L).doesNotContainKey("signedOnTime");

        then(JULY, new TaskSigned(ID, TOWN));
        assertThat(of(TOWN, "2026-07")).containsEntry("toSign", 1L).containsEntry("signedOnTime", 1L);
    }

    @Test
    void a_report_that_does_not_come_in_time_is_missed_and_stays_missed_when_it_comes() {
        var third = at(JULY.plusDays(3), 18);
        then(
                JULY,
                clocks(
                        clock("D3", third, false, Status.RUNNING, null),
                        clock("D7", at(DUE, 18), true, Status.RUNNING, null)));
        assertThat(of(TOWN, "2026-07", third)).doesNotContainKey("FeedbackMissed");
        assertThat(of(TOWN, "2026-07")).containsEntry("FeedbackMissed", 1L).containsEntry("reportDue", 1L);

        var late = third.plusSeconds(60);
        then(
                JULY.plusDays(4),
                clocks(
                        clock("D3", third, false, Status.MET, late),
                        clock("D7", at(DUE, 18), true, Status.RUNNING, null)));
        assertThat(of(TOWN, "2026-07")).containsEntry("FeedbackMissed", 1L).doesNotContainKey("reportOnTime");
        assertThat(of(TOWN, "2026-07", at(DUE, 19)))
                .as("the clock ends before the day does")
                .containsEntry("overdueNow", 1L);
    }

    @Test
    void a_rule_may_count_by_the_day_of_closing_or_of_dispatch() {
        closed(AUGUST, false);

        assertThat(by(PeriodOf.DUE_DATE, "2026-07")).containsEntry("closedLate", 1L);
        assertThat(by(PeriodOf.CLOSE_DATE, "2026-08"))
                .containsEntry("closedLate", 1L)
                .containsEntry("due", 1L);
        assertThat(by(PeriodOf.CLOSE_DATE, "2026-07")).doesNotContainKeys("closedLate", "due");
        assertThat(by(PeriodOf.DISPATCH_DATE, "2026-07")).containsEntry("closedLate", 1L);
    }

    @Test
    void no_fact_has_a_name_that_nobody_may_be_scored_by() {
        assertThat(FactName.values()).allSatisfy(name -> {
            assertThat(ForbiddenFacts.measuredBy(name.code())).isEmpty();
            assertThat(FactName.of(name.code())).contains(name);
        });
    }

    /** How much of it counts by rules that leave this out. */
    private static Fraction weight(String fact, Exclusion leftOut) {
        return FactTag.of(fact).weight(RuleText.parse("""
                ruleset: {id: r, version: 1}
                exclude: [%s]
                items:
                  - {id: base, name: 基础分, type: CONSTANT, value: 1}
                """.formatted(leftOut)));
    }

    private static TaskPraised praise(UnitRef of, PraiseLevel level, LocalDate on, String document) {
        return new TaskPraised(ID, of, level, "市长", on, document, "做法可推广");
    }

    private void closed(LocalDate day, boolean onTime) {
        then(day, new TaskClosed(ID, day, onTime, null, null, ClosingGrade.GOOD));
    }

    private void then(LocalDate day, TaskEvent... events) {
        for (var event : events) {
            story.add(Recorded.at(at(day, 9), story.size(), event));
        }
    }

    private UUID event(int sequence) {
        return story.get(sequence).eventId();
    }

    private Entry standing(String fact) {
        return FactFold.entries(story).stream()
                .filter(entry -> entry.until() == null
                        && entry.contribution().share() == Share.LEAD
                        && entry.contribution().fact().equals(fact))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Long> of(UnitRef unit, String month) {
        return of(unit, month, at(LocalDate.of(2026, 8, 31), 12));
    }

    private Map<String, Long> of(UnitRef unit, String month, Instant moment) {
        return FactRecount.of(story, FactQuestion.asKnown(YearMonth.parse(month), moment))
                .getOrDefault(unit.id(), Map.of());
    }

    private Map<String, Long> by(PeriodOf periodOf, String month) {
        var question = FactQuestion.of(YearMonth.parse(month), Viewpoint.endOf(LocalDate.of(2026, 8, 31)));
        return FactRecount.of(story, question.by(periodOf)).getOrDefault(TOWN.id(), Map.of());
    }

    private static ClocksSet clocks(ClockReading... clocks) {
        return new ClocksSet(ID, ClockCause.values()[0], "13710-workday-v1", 1, "CN-2026", List.of(clocks));
    }

    private static ClockReading clock(
            String code, Instant due, boolean isFinal, Status status, @Nullable Instant since) {
        return new ClockReading(
                code, code, Pace.values()[0], JULY, 3, due, isFinal, List.of(), status, since, null, null);
    }
}
