package io.duban.query.task.paper;

import static io.duban.query.task.paper.SamplePapers.ID;
import static io.duban.query.task.paper.SamplePapers.at;
import static io.duban.query.xishan.Xishan.ROADS;
import static io.duban.query.xishan.Xishan.ROADS_HEAD;
import static io.duban.query.xishan.Xishan.ROADS_LIAISON;
import static io.duban.query.xishan.Xishan.SUPERVISOR;
import static io.duban.query.xishan.Xishan.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.task.ClocksSet;
import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.ExtensionGranted;
import io.duban.kernel.task.ExtensionRequested;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskReopened;
import io.duban.kernel.task.TaskSigned;
import io.duban.kernel.task.VerificationPassed;
import io.duban.query.task.Moments;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrailTest {

    private final Trail life = SamplePapers.closed();

    @Test
    void the_latest_cause_counts_unless_an_event_is_named() {
        var latest = life.cause(PaperKind.EXTENSION, null).orElseThrow();
        var first = life.cause(PaperKind.EXTENSION, 7L).orElseThrow();

        assertThat(((ExtensionRequested) latest.fact().event()).newDeadline()).isEqualTo("2026-08-10");
        assertThat(((ExtensionRequested) first.fact().event()).newDeadline()).isEqualTo("2026-08-31");
        assertThat(life.cause(PaperKind.EXTENSION, 8L))
                .as("the answer is no cause")
                .isEmpty();
        assertThat(life.cause(PaperKind.REMINDER, null)).isEmpty();
    }

    @Test
    void a_question_that_was_asked_anew_has_no_answer_of_its_own() {
        var asked = new ExtensionRequested(ID, ROADS, "甲", "乙", day(7, 10), day(8, 1));
        var again = new ExtensionRequested(ID, ROADS, "丙", "丁", day(7, 10), day(8, 5));
        var trail = new Trail(signed().then(at(6, 20, 9, 0), ROADS_HEAD, asked)
                .then(at(6, 21, 9, 0), ROADS_HEAD, new CompletionRequested(ID, ROADS, "成", List.of()))
                .then(at(6, 25, 9, 0), ROADS_HEAD, again)
                .then(at(6, 26, 9, 0), SUPERVISOR, new ExtensionGranted(ID, ROADS, day(7, 10), day(8, 5), null))
                .all());

        var first = trail.cause(PaperKind.EXTENSION, 7L).orElseThrow();
        var second = trail.cause(PaperKind.EXTENSION, null).orElseThrow();

        assertThat(Application.answer(trail, first, Verdict.ON_EXTENSION)).isEmpty();
        assertThat(Application.answer(trail, second, Verdict.ON_EXTENSION)).isPresent();
    }

    @Test
    void a_receipt_belongs_to_the_slip_before_it() {
        var unwanted = SamplePapers.unwanted();
        var first = unwanted.moments().stream()
                .filter(moment -> moment.fact().event() instanceof TaskDispatched)
                .findFirst()
                .orElseThrow();
        var later = new Trail(unwanted.moments());

        assertThat(later.answer(first, List.of(TaskSigned.class), TaskReopened.class))
                .isEmpty();
        assertThat(life.answer(life.cause(PaperKind.DISPATCH, null).orElseThrow(), List.of(TaskSigned.class)))
                .hasValueSatisfying(
                        moment -> assertThat(moment.fact().sequence()).isEqualTo(6));
    }

    @Test
    void what_belongs_to_an_earlier_cycle_is_not_found() {
        var reopened = SamplePapers.reopened().moments();
        var after = reopened.getLast();
        var trail = new Trail(reopened);

        assertThat(trail.last(VerificationPassed.class, after, TaskReopened.class))
                .isPresent();
        var next = new Moments();
        reopened.forEach(moment ->
                next.then(moment.fact().occurredAt().atZone(CountyTime.ZONE).toLocalDateTime(), SUPERVISOR, (TaskEvent)
                        moment.fact().event()));
        next.then(at(9, 1, 9, 0), ROADS_HEAD, new CompletionRequested(ID, ROADS, "补", List.of()));
        var again = new Trail(next.all());
        var asked = again.moments().getLast();

        assertThat(again.last(VerificationPassed.class, asked, TaskReopened.class))
                .isEmpty();
    }

    @Test
    void clocks_belong_to_the_fact_right_before_them() {
        var dispatched = life.cause(PaperKind.DISPATCH, null).orElseThrow();

        assertThat(life.next(dispatched, ClocksSet.class)).isPresent();
        assertThat(life.next(life.cause(PaperKind.CLOSING, null).orElseThrow(), ClocksSet.class))
                .isEmpty();
    }

    private static Moments signed() {
        return SamplePapers.dispatched().then(at(6, 3, 15, 5), ROADS_LIAISON, new TaskSigned(ID, ROADS));
    }
}
