package io.duban.query.task;

import static io.duban.query.task.Story.ID;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.limit.Awaited;
import io.duban.kernel.limit.Clock;
import io.duban.kernel.limit.ClockReading;
import io.duban.kernel.limit.Due;
import io.duban.kernel.limit.Pace;
import io.duban.kernel.limit.TaskLamp;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.task.AnswerAwaited;
import io.duban.kernel.task.ExpiryReminded;
import io.duban.kernel.task.HeartbeatMissed;
import io.duban.kernel.task.LampAgainst;
import io.duban.kernel.task.LampChanged;
import io.duban.kernel.task.ReminderLevel;
import io.duban.kernel.task.SlipIssued;
import io.duban.kernel.task.SlipKind;
import io.duban.kernel.task.SuspensionReviewDue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WatchFoldTest {

    private static final Instant EVENING = Instant.parse("2026-06-05T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 5);
    private static final UnitRef UNIT =
            new UnitRef(new UnitId(UUID.fromString("00000000-0000-0001-0000-000000000009")), "县水利局");

    @Test
    void before_anything_was_noticed_the_lamp_does_not_run() {
        assertThat(Story.signed().line().watch()).isEqualTo(WatchLine.NONE);
    }

    @Test
    void the_lamp_is_that_of_the_last_change_and_says_against_whom() {
        var red = Story.signed()
                .then(lamp(TaskLamp.NOT_RUNNING, TaskLamp.NORMAL, null))
                .then(lamp(TaskLamp.NORMAL, TaskLamp.OVERDUE, LampAgainst.OFFICE));
        assertThat(red.line().watch().lamp()).isEqualTo(TaskLamp.OVERDUE);
        assertThat(red.line().watch().against()).isEqualTo(LampAgainst.OFFICE);
        assertThat(red.then(lamp(TaskLamp.OVERDUE, TaskLamp.NORMAL, null))
                        .line()
                        .watch()
                        .against())
                .isNull();
    }

    @Test
    void slips_are_kept_in_order_and_reminders_counted_apart_from_those_of_people() {
        var line = Story.signed()
                .then(slip(SlipKind.DISPATCH, "交办〔2026〕1号", 0))
                .then(new ExpiryReminded(ID, UNIT, ReminderLevel.NEAR, "D7", "落实解决", EVENING))
                .then(slip(SlipKind.REMINDER, "催办〔2026〕1号", 3))
                .line();

        assertThat(line.watch().slips()).extracting(WatchLine.Slip::number).containsExactly("交办〔2026〕1号", "催办〔2026〕1号");
        assertThat(line.watch().has(SlipKind.REMINDER)).isTrue();
        assertThat(line.watch().has(SlipKind.SUPERVISION)).isFalse();
        assertThat(line.watch().reminders()).isEqualTo(1);
        assertThat(line.reminders()).isZero();
    }

    @Test
    void what_is_asked_for_again_has_one_clock() {
        var line = Story.signed()
                .then(asked(Awaited.EXTENSION, EVENING))
                .then(asked(Awaited.VERIFICATION, EVENING))
                .then(asked(Awaited.EXTENSION, EVENING.plusSeconds(60)))
                .line();

        assertThat(line.watch().awaited())
                .extracting(answer -> answer.answer() + " " + answer.clock().due())
                .containsExactly("VERIFICATION 2026-06-05T10:00:00Z", "EXTENSION 2026-06-05T10:01:00Z");
    }

    @Test
    void a_missed_month_and_a_day_of_review_change_nothing_by_themselves() {
        var before = Story.signed();
        var after = Story.signed()
                .then(new HeartbeatMissed(ID, UNIT, YearMonth.of(2026, 5), EVENING))
                .then(new SuspensionReviewDue(ID, DAY));

        assertThat(after.line().watch()).isEqualTo(before.line().watch());
        assertThat(after.line().phase()).isEqualTo(before.line().phase());
    }

    private static LampChanged lamp(TaskLamp from, TaskLamp to, LampAgainst against) {
        return new LampChanged(ID, from, to, EVENING, against, "D7", "落实解决", EVENING);
    }

    private static AnswerAwaited asked(Awaited answer, Instant due) {
        var clock = Clock.start(new Due(answer.name(), answer.label(), Pace.WORKDAYS, DAY, 1, due, false, List.of()));
        return new AnswerAwaited(ID, answer, ClockReading.of(clock));
    }

    private static SlipIssued slip(SlipKind kind, String number, int daysLate) {
        return new SlipIssued(
                ID, kind, number, UNIT, "请办理", null, DAY, EVENING, daysLate, null, List.of(), null, "督查室", DAY);
    }
}
