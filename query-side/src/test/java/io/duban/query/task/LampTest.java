package io.duban.query.task;

import static io.duban.query.task.Story.DEADLINE;
import static io.duban.query.task.Story.ID;
import static io.duban.query.task.Story.noon;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.TaskCancelled;
import io.duban.kernel.task.TaskClosed;
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
        for (var running : List.of(Story.dispatched(), Story.signed(), Story.requested(), Story.verified())) {
            assertThat(running.line().lamp(noon(today)))
                    .as(running.line().phase().name())
                    .isEqualTo(expected);
        }
    }

    @Test
    void rework_is_measured_by_its_new_deadline() {
        var rework = Story.requested()
                .then(new CompletionReturned(ID, "未达标准", DEADLINE.plusDays(10)))
                .line();

        assertThat(rework.lamp(noon(DEADLINE.plusDays(1)))).isEqualTo(Lamp.NORMAL);
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
