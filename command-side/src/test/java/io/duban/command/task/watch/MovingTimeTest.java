package io.duban.command.task.watch;

import static io.duban.command.People.WATER;
import static io.duban.command.task.Story.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.event.Decision;
import io.duban.kernel.limit.TaskLamp;
import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.ExpiryReminded;
import io.duban.kernel.task.ExtensionGranted;
import io.duban.kernel.task.LampChanged;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.SlipIssued;
import io.duban.kernel.task.TaskCancelled;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskPhase;
import io.duban.kernel.task.VerificationPassed;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Time that jumps, leaps and moves at random: the history of the lamp never has a gap, and nothing is told twice. */
class MovingTimeTest {

    @ParameterizedTest
    @CsvSource({"PT-1H", "PT1H", "PT-24H", "PT24H"})
    void a_clock_that_jumps_throws_nothing_doubles_nothing_and_goes_on(Duration jump) {
        var still = Watched.dispatched(LimitType.GENERAL, "2026-03-31T09:30").sign("2026-03-31T09:45");
        var jumped = Watched.dispatched(LimitType.GENERAL, "2026-03-31T09:30").sign("2026-03-31T09:45");
        for (var day = 1; day <= 14; day++) {
            var now = Watched.instant("2026-03-31T12:00").plus(Duration.ofDays(day));
            still.look(now);
            jumped.look(now.plus(jump)).look(now);
        }

        assertThat(jumped.facts().stream().filter(words -> !words.startsWith("催办单")))
                .containsExactlyElementsOf(still.facts().stream()
                        .filter(words -> !words.startsWith("催办单"))
                        .toList());
        assertThat(jumped.events(SlipIssued.class)).hasSameSizeAs(still.events(SlipIssued.class));
        assertGapFree(jumped, Watched.instant("2026-05-01T12:00"));
    }

    @Test
    void a_fact_that_seems_to_come_before_the_last_change_lasts_no_negative_time() {
        var matter = Watched.dispatched(LimitType.GENERAL, "2026-03-31T09:30")
                .sign("2026-03-31T09:45")
                .report("2026-03-31T10:00")
                .look("2026-04-02T00:00")
                .report("2026-04-01T23:00");

        var changes = matter.events(LampChanged.class);
        assertThat(changes.getLast().to()).isEqualTo(TaskLamp.NORMAL);
        assertThat(changes.getLast().at())
                .isEqualTo(changes.get(changes.size() - 2).at());
    }

    @Test
    void a_leap_day_is_a_working_day_of_2024_and_presumed_to_be_one_in_2028() {
        for (var year : List.of(2024, 2028)) {
            var matter = Watched.registered(LimitType.FIXED, year + "-02-20T09:30")
                    .dispatch(year + "-02-20T09:30", LocalDate.of(year, 2, 29), null)
                    .sign(year + "-02-20T09:45")
                    .report(year + "-02-20T10:00")
                    .report(year + "-02-21T10:00")
                    .lookEvery(Duration.ofHours(1), year + "-02-21T10:00", year + "-03-01T12:00");

            assertThat(matter.facts())
                    .containsSubsequence(
                            "灯 NEAR→TODAY 02-29 00:00 限定日期办结 (承办单位)",
                            "提醒 TODAY FIXED 02-29 18:00",
                            "灯 TODAY→OVERDUE 02-29 18:00 限定日期办结 (承办单位)",
                            "催办单〔" + year + "〕1号 逾期1天 []");
        }
    }

    @Test
    void whatever_happens_and_whenever_somebody_looks_the_lamps_add_up() {
        for (var seed = 0; seed < 400; seed++) {
            var random = new Random(seed);
            var lane = random.nextBoolean() ? LimitType.GENERAL : LimitType.MAJOR;
            var now = Watched.instant("2026-02-02T08:00").plus(Duration.ofMinutes(random.nextInt(40_000)));
            var matter = Watched.dispatched(lane, local(now)).sign(local(now.plusSeconds(600)));
            now = now.plusSeconds(900);
            for (var step = 0; step < 25 && matter.phase().isOpen(); step++) {
                now = now.plus(Duration.ofMinutes(random.nextInt(4_000)));
                move(matter, random.nextInt(12), now);
                if (matter.phase().isOpen()) {
                    var told = matter.look(now).size();
                    assertThat(matter.look(now).size()).isEqualTo(told);
                    var shown = LampNow.of(matter.state(), now, matter.basis());
                    assertThat(shown.differsFrom(matter.state().basis().watch().lamp()))
                            .as("seed %d, step %d", seed, step)
                            .isFalse();
                }
            }
            assertGapFree(matter, now);
            assertThat(matter.events(ExpiryReminded.class)).doesNotHaveDuplicates();
            assertThat(matter.events(SlipIssued.class))
                    .extracting(SlipIssued::number)
                    .doesNotHaveDuplicates();
        }
    }

    private static void move(Watched matter, int choice, Instant now) {
        var at = local(now);
        var handled = matter.phase().isBeingHandled();
        switch (choice) {
            case 0, 1, 2, 3 -> {
                if (handled) {
                    matter.report(at);
                }
            }
            case 4 -> {
                if (handled) {
                    matter.handIn(at);
                }
            }
            case 5 -> {
                if (matter.phase() == TaskPhase.COMPLETION_REQUESTED) {
                    matter.then(at, Decision.accept(new CompletionReturned(TASK, "未完成", null)));
                }
            }
            case 6 -> {
                if (matter.phase() == TaskPhase.COMPLETION_REQUESTED) {
                    matter.then(at, Decision.accept(new VerificationPassed(TASK, "属实")));
                }
            }
            case 7 -> {
                if (handled) {
                    var old = matter.state().assignment().deadline();
                    matter.then(at, Decision.accept(new ExtensionGranted(TASK, WATER, old, old.plusDays(9), null)));
                }
            }
            case 8 -> {
                if (matter.phase() == TaskPhase.CLOSING_APPROVAL) {
                    matter.then(
                            at,
                            Decision.accept(new TaskClosed(TASK, LocalDate.of(2026, 3, 1), false, null, null, null)));
                }
            }
            case 9 -> {
                if (now.getEpochSecond() % 7 == 0) {
                    matter.then(at, Decision.accept(new TaskCancelled(TASK, "重复")));
                }
            }
            default -> {}
        }
    }

    /** What a lamp showed from one change to the next, and from the last to the end, is the whole time that the task was open. */
    private static void assertGapFree(Watched matter, Instant end) {
        var shown = TaskLamp.NOT_RUNNING;
        var since = matter.registeredAt();
        var lit = Duration.ZERO;
        for (var change : matter.events(LampChanged.class)) {
            assertThat(change.from()).isEqualTo(shown);
            assertThat(change.at()).isAfterOrEqualTo(since);
            lit = lit.plus(Duration.between(since, change.at()));
            shown = change.to();
            since = change.at();
        }
        if (matter.phase().isOpen()) {
            lit = lit.plus(Duration.between(since, end));
            since = end;
        }
        assertThat(lit).isEqualTo(Duration.between(matter.registeredAt(), since));
        if (!matter.phase().isOpen()) {
            assertThat(shown).isIn(TaskLamp.CLOSED_LATE, TaskLamp.ENDED);
        }
    }

    private static String local(Instant instant) {
        return LocalDateTime.ofInstant(instant, CountyTime.ZONE).toString();
    }
}
