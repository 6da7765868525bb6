package io.duban.command.task.watch;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.ROADS;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.People.WATER;
import static io.duban.command.task.Story.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.People;
import io.duban.command.organisation.TestChart;
import io.duban.command.task.Outcome;
import io.duban.command.task.reassignment.ReassignTaskDecision;
import io.duban.command.task.returning.RequestReturnDecision;
import io.duban.command.task.slip.IssueReminderSlipDecision;
import io.duban.command.task.slip.IssueSupervisionNoticeDecision;
import io.duban.kernel.event.Decision;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.IssueReminderSlip;
import io.duban.kernel.task.IssueSupervisionNotice;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.ReassignTask;
import io.duban.kernel.task.RequestReturn;
import io.duban.kernel.task.SlipIssued;
import io.duban.kernel.task.SlipKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The three numbered slips by hand (T9); 31 March 2026 is a Tuesday, the general limit of that day ends on 10 April. */
class SlipsTest {

    private static final String HANDED_OUT = "2026-03-31T09:30";

    @Test
    void whoever_is_given_a_matter_is_given_a_slip_with_it() {
        var matter = Watched.dispatched(LimitType.GENERAL, HANDED_OUT);

        assertThat(matter.events(SlipIssued.class)).singleElement().satisfies(slip -> {
            assertThat(slip.kind()).isEqualTo(SlipKind.DISPATCH);
            assertThat(slip.number()).isEqualTo("交办单〔2026〕1号");
            assertThat(slip.unit()).isEqualTo(WATER);
            assertThat(slip.deadline()).isEqualTo("2026-04-10");
            assertThat(slip.due()).isEqualTo(Watched.instant("2026-04-10T18:00"));
            assertThat(slip.issuedOn()).isEqualTo("2026-03-31");
        });
    }

    @Test
    void another_unit_gets_a_slip_of_its_own_and_the_answer_that_was_owed_is_given() {
        var matter = Watched.dispatched(LimitType.GENERAL, HANDED_OUT);
        matter.then(
                "2026-03-31T10:30",
                RequestReturnDecision.decide(matter.state(), new RequestReturn(TASK, "非本单位职责"), People.WATER_HEAD));
        matter.then(
                "2026-04-01T10:00",
                ReassignTaskDecision.decide(
                        matter.state(),
                        new ReassignTask(TASK, ROADS.id(), List.of(), null, LocalDate.of(2026, 4, 15), "职责在该单位"),
                        SUPERVISOR,
                        LocalDate.of(2026, 4, 1),
                        TestChart.chart()));

        var slip = matter.events(SlipIssued.class).getLast();
        assertThat(slip.unit()).isEqualTo(ROADS);
        assertThat(slip.number()).isEqualTo("交办单〔2026〕2号");
        assertThat(slip.deadline()).isEqualTo("2026-04-15");
    }

    @Test
    void a_reminder_slip_needs_an_occasion() {
        var early = signedAndReported();
        assertThat(Outcome.rejection(remind(early, "2026-04-01T10:00")).code()).isEqualTo("task.slip-too-early");

        assertThat(Outcome.events(remind(early, "2026-04-09T10:00"))).as("near").hasSize(1);
        var unsigned = Watched.dispatched(LimitType.GENERAL, HANDED_OUT);
        assertThat(Outcome.events(remind(unsigned, "2026-03-31T11:00")))
                .as("unsigned")
                .hasSize(1);
    }

    @Test
    void each_kind_goes_out_once_for_a_limit() {
        var matter = signedAndReported();
        matter.then("2026-04-09T10:00", remind(matter, "2026-04-09T10:00"));

        assertThat(Outcome.rejection(remind(matter, "2026-04-13T10:00")).code()).isEqualTo("task.slip-issued");
        matter.look("2026-04-13T10:00");
        assertThat(matter.events(SlipIssued.class))
                .as("time does not repeat what the office did")
                .hasSize(2);
    }

    @Test
    void a_notice_follows_a_slip_five_working_days_after_it_or_with_a_reason() {
        var matter = signedAndReported();
        assertThat(Outcome.rejection(escalate(matter, "2026-04-13T10:00", "久拖不决"))
                        .code())
                .isEqualTo("task.no-reminder-slip");
        matter.then("2026-04-13T10:00", remind(matter, "2026-04-13T10:00"));

        var early = Outcome.rejection(escalate(matter, "2026-04-17T10:00", null));
        assertThat(early).isInstanceOf(Rejection.Invalid.class);
        assertThat(early.fieldOrNull()).isEqualTo("reason");
        assertThat(early.sentence()).contains("2026-04-20");
        assertThat(Outcome.events(escalate(matter, "2026-04-17T10:00", "久拖不决"))).hasSize(1);
        var due = escalate(matter, "2026-04-20T10:00", null);
        assertThat((SlipIssued) Outcome.events(due).getFirst()).satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(SlipKind.SUPERVISION);
            assertThat(notice.daysLate()).isEqualTo(10);
            assertThat(notice.original()).isEqualTo("交办单〔2026〕1号");
            assertThat(notice.earlier()).containsExactly("催办单〔2026〕1号");
        });
        matter.then("2026-04-20T10:00", due);
        assertThat(Outcome.rejection(escalate(matter, "2026-04-21T10:00", "仍未办结"))
                        .code())
                .isEqualTo("task.slip-issued");
    }

    @Test
    void the_five_days_of_a_slip_before_the_limit_begin_with_the_limit() {
        var matter = signedAndReported();
        matter.then("2026-04-09T10:00", remind(matter, "2026-04-09T10:00"));

        matter.look("2026-04-17T08:29");
        assertThat(matter.events(SlipIssued.class)).hasSize(2);
        matter.look("2026-04-17T08:30");
        assertThat(matter.events(SlipIssued.class).getLast().kind()).isEqualTo(SlipKind.SUPERVISION);
    }

    @Test
    void a_number_is_drawn_only_for_a_slip_that_goes_out() {
        var matter = signedAndReported();
        remind(matter, "2026-04-01T10:00");
        escalate(matter, "2026-04-01T10:00", "理由");
        matter.look("2026-04-09T10:00");

        matter.look("2026-04-13T08:30");
        assertThat(matter.events(SlipIssued.class).getLast().number()).isEqualTo("催办单〔2026〕1号");
    }

    private static Watched signedAndReported() {
        return Watched.dispatched(LimitType.GENERAL, HANDED_OUT)
                .sign("2026-03-31T09:45")
                .report("2026-03-31T10:00")
                .report("2026-03-31T11:00");
    }

    private static Decision remind(Watched matter, String at) {
        return IssueReminderSlipDecision.decide(
                matter.state(),
                new IssueReminderSlip(TASK, "请抓紧办理"),
                SUPERVISOR,
                Watched.instant(at),
                matter.basis(),
                matter.numbers());
    }

    private static Decision escalate(Watched matter, String at, @Nullable String reason) {
        return IssueSupervisionNoticeDecision.decide(
                matter.state(),
                new IssueSupervisionNotice(TASK, "请限期办结", reason),
                DIRECTOR,
                Watched.instant(at),
                matter.basis(),
                matter.numbers());
    }
}
