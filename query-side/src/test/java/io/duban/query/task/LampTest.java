package io.duban.query.task;

import static io.duban.query.task.Story.DEADLINE;
import static io.duban.query.task.Story.ID;
import static io.duban.query.task.Story.TOWN;
import static io.duban.query.task.Story.noon;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.limit.Awaited;
import io.duban.kernel.limit.Clock;
import io.duban.kernel.limit.ClockReading;
import io.duban.kernel.limit.Due;
import io.duban.kernel.limit.Pace;
import io.duban.kernel.task.AnswerAwaited;
import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.ExtensionRefused;
import io.duban.kernel.task.ExtensionRequested;
import io.duban.kernel.task.TaskCancelled;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskSigned;
import io.duban.kernel.task.VerificationPassed;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LampTest {

    @ParameterizedTest
    @CsvSource({
        "-365, NORMAL",
        "-4, NORMAL",
        "-3, NEAR",
        "-2, NEAR",
        "-1, NEAR",
        "0, DUE_TODAY",
        "1, OVERDUE",
        "365, OVERDUE"
    })
    void a_running_task_is_lit_by_the_days_around_its_deadline(int daysAfter, Lamp expected) {
        var today = DEADLINE.plusDays(daysAfter);
        for (var running : List.of(Story.dispatched(), Story.signed())) {
            assertThat(running.line().lamp(noon(today)))
                    .as(running.line().phase().name())
                    .isEqualTo(expected);
        }
    }

    @Test
    void what_turns_red_while_it_is_checked_is_red_against_the_office_and_not_the_unit() {
        for (var handedIn : List.of(Story.requested(), Story.verified())) {
            assertThat(handedIn.line().lamp(noon(DEADLINE))).isEqualTo(Lamp.DUE_TODAY);
            assertThat(handedIn.line().lamp(noon(DEADLINE.plusDays(1)))).isEqualTo(Lamp.OVERDUE_AT_OFFICE);
        }
    }

    @Test
    void what_was_red_before_it_was_handed_in_stays_red_against_the_unit() {
        var late = Story.registered().dispatchedTo(null, Story.JUNE.plusDays(3));
        var handedIn = late.then(new TaskSigned(ID, TOWN)).then(new CompletionRequested(ID, TOWN, "已完成", List.of()));
        assertThat(handedIn.line().lamp(noon(DEADLINE))).isEqualTo(Lamp.OVERDUE);
    }

    @Test
    void a_limit_that_runs_out_while_the_office_thinks_about_its_extension_is_red_against_the_office() {
        var asked =
                Story.signed().then(new ExtensionRequested(ID, TOWN, "雨季", "已完成七成", DEADLINE, DEADLINE.plusDays(20)));
        assertThat(asked.line().lamp(noon(DEADLINE.plusDays(1)))).isEqualTo(Lamp.OVERDUE_AT_OFFICE);
        var refused = asked.then(new ExtensionRefused(ID, TOWN, DEADLINE, "理由不足"));
        assertThat(refused.line().lamp(noon(DEADLINE.plusDays(1)))).isEqualTo(Lamp.OVERDUE);
    }

    @Test
    void an_answer_that_is_late_is_red_against_the_office_until_it_is_given() {
        var due = noon(Story.JUNE.plusDays(9));
        var clock = Clock.start(new Due("VERIFICATION", "核查", Pace.WORKDAYS, Story.JUNE, 3, due, false, List.of()));
        var waiting = Story.requested().then(new AnswerAwaited(ID, Awaited.VERIFICATION, ClockReading.of(clock)));
        assertThat(waiting.line().lamp(due)).isEqualTo(Lamp.NORMAL);
        assertThat(waiting.line().lamp(due.plusSeconds(1))).isEqualTo(Lamp.OVERDUE_AT_OFFICE);
        assertThat(waiting.then(new VerificationPassed(ID, "属实")).line().lamp(due.plusSeconds(1)))
                .isEqualTo(Lamp.NORMAL);
    }

    @Test
    void a_matter_that_came_back_is_behind_and_one_that_came_back_twice_is_red() {
        var once = Story.requested().then(new CompletionReturned(ID, "未达标准", DEADLINE.plusDays(10)));
        assertThat(once.line().lamp(noon(Story.JUNE.plusDays(9)))).isEqualTo(Lamp.DUE_TODAY);
        var twice = once.then(new CompletionRequested(ID, TOWN, "已整改", List.of()))
                .then(new CompletionReturned(ID, "仍未达标准", DEADLINE.plusDays(20)));
        assertThat(twice.line().lamp(noon(Story.JUNE.plusDays(9)))).isEqualTo(Lamp.OVERDUE);
    }

    @Test
    void rework_is_measured_by_its_new_deadline() {
        var rework = Story.requested()
                .then(new CompletionReturned(ID, "未达标准", DEADLINE.plusDays(10)))
                .line();

        assertThat(rework.lamp(noon(DEADLINE.plusDays(1)))).isEqualTo(Lamp.DUE_TODAY);
        assertThat(rework.lamp(noon(DEADLINE.plusDays(10)))).isEqualTo(Lamp.DUE_TODAY);
        assertThat(rework.lamp(noon(DEADLINE.plusDays(11)))).isEqualTo(Lamp.OVERDUE);
    }

    @Test
    void without_a_deadline_nothing_is_ever_late() {
        var line = Story.registered().dispatchedTo(null, null).line();
        assertThat(line.lamp(noon(DEADLINE.plusYears(10)))).isEqualTo(Lamp.NORMAL);
    }

    @Test
    void drafts_and_what_is_not_dispatched_have_not_begun() {
        assertThat(Story.drafted().line().lamp(noon(DEADLINE))).isEqualTo(Lamp.NONE);
        assertThat(Story.registered().line().lamp(noon(DEADLINE))).isEqualTo(Lamp.NONE);
    }

    @Test
    void what_is_closed_keeps_its_verdict_whatever_the_day() {
        assertThat(closed(true).lamp(noon(DEADLINE.plusYears(1)))).isEqualTo(Lamp.CLOSED);
        assertThat(closed(false).lamp(noon(DEADLINE.minusYears(1)))).isEqualTo(Lamp.CLOSED_LATE);
        assertThat(closed(null).lamp(noon(DEADLINE.plusYears(1)))).isEqualTo(Lamp.CLOSED);
    }

    @Test
    void what_is_cancelled_is_neither_late_nor_closed() {
        var line = Story.signed().then(new TaskCancelled(ID, "重复立项")).line();
        assertThat(line.lamp(noon(DEADLINE.plusDays(1)))).isEqualTo(Lamp.CANCELLED);
    }

    @Test
    void every_lamp_has_a_word_and_a_class_of_its_own_so_that_colour_is_not_needed() {
        assertThat(Arrays.stream(Lamp.values()).map(Lamp::label)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Lamp.values()).map(Lamp::cssClass))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.startsWith("lamp-"));
        assertThat(Arrays.stream(Lamp.values()).map(Lamp::shape)).allMatch(shape -> shape.length() == 1);
    }

    private static TaskLine closed(Boolean onTime) {
        return Story.verified()
                .then(new TaskClosed(ID, DEADLINE, onTime, null, null, null))
                .line();
    }
}
