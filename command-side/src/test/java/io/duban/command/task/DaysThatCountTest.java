package io.duban.command.task;

import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.People.WATER;
import static io.duban.command.task.Story.DEADLINE;
import static io.duban.command.task.Story.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.Given;
import io.duban.command.task.closing.OnTime;
import io.duban.command.task.verification.ReturnForReworkDecision;
import io.duban.kernel.event.Decision;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.ReturnForRework;
import io.duban.kernel.task.TaskPhase;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The edges of days: today, yesterday, the deadline itself. */
class DaysThatCountTest {
    @ParameterizedTest
    @CsvSource({"2026-03-31", "2026-04-01", "2027-01-01"})
    void today_and_every_later_day_can_be_a_deadline(LocalDate deadline) {
        assertThat(DeadlineMustNotBePast.refusal(deadline, Given.TODAY)).isEmpty();
    }

    @Test
    void yesterday_cannot_and_the_refusal_names_it() {
        assertThat(DeadlineMustNotBePast.refusal(Given.TODAY.minusDays(1), Given.TODAY))
                .contains(new Rejection.Invalid("task.deadline-past", "deadline", "办理时限2026-03-30已过，请选择今天或以后的日期。"));
    }

    @ParameterizedTest(name = "closed on {0} with the limit {1}: {2}")
    @CsvSource({
        "2026-04-29, 2026-04-30, true",
        "2026-04-30, 2026-04-30, true",
        "2026-05-01, 2026-04-30, false",
        "2027-01-01, 2026-12-31, false",
        "2028-02-29, 2028-02-29, true",
        "2026-05-01, , "
    })
    void on_time_is_up_to_the_limit_late_is_the_day_after_and_without_a_limit_neither(
            LocalDate closedOn, @Nullable LocalDate deadline, @Nullable Boolean onTime) {
        assertThat(OnTime.of(closedOn, deadline)).isEqualTo(onTime);
    }

    @Test
    void a_return_may_set_today_as_the_last_day() {
        assertThat(Outcome.events(returned(Story.in(TaskPhase.COMPLETION_REQUESTED), Given.TODAY)))
                .containsExactly(new CompletionReturned(TASK, "不实", Given.TODAY));
    }

    @Test
    void a_return_may_shorten_the_limit_as_well_as_lengthen_it() {
        assertThat(Outcome.events(returned(Story.in(TaskPhase.COMPLETION_REQUESTED), DEADLINE.minusDays(20))))
                .containsExactly(new CompletionReturned(TASK, "不实", DEADLINE.minusDays(20)));
    }

    @Test
    void a_return_that_sets_no_limit_keeps_one_that_has_passed_already() {
        var passed = Given.TODAY.minusDays(5);
        var story = Story.dispatchedTo(WATER, null, passed).signed().completionRequested();
        assertThat(Outcome.events(returned(story, null))).containsExactly(new CompletionReturned(TASK, "不实", passed));
    }

    @Test
    void a_matter_without_a_limit_stays_without_one_or_gets_its_first() {
        var story = Story.dispatchedTo(WATER, null, null).signed().completionRequested();
        assertThat(Outcome.events(returned(story, null))).containsExactly(new CompletionReturned(TASK, "不实", null));
        assertThat(Outcome.events(returned(story, DEADLINE)))
                .containsExactly(new CompletionReturned(TASK, "不实", DEADLINE));
    }

    private static Decision returned(Story story, @Nullable LocalDate deadline) {
        return ReturnForReworkDecision.decide(
                story.state(), new ReturnForRework(TASK, "不实", deadline), SUPERVISOR, Given.TODAY);
    }
}
