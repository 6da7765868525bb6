package io.duban.query.task;

import static io.duban.query.County.at;
import static io.duban.query.task.Story.BUREAU;
import static io.duban.query.task.Story.DEADLINE;
import static io.duban.query.task.Story.ID;
import static io.duban.query.task.Story.JUNE;
import static io.duban.query.task.Story.SHI;
import static io.duban.query.task.Story.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.TaskPhase;
import io.duban.kernel.task.TaskSigned;
import io.duban.query.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TaskFoldTest {

    @Test
    void a_draft_begins_the_line_with_what_was_drafted_and_nothing_else() {
        var line = Story.drafted().line();

        assertThat(line.id()).isEqualTo(ID.value());
        assertThat(line.title()).isEqualTo("青石桥加固");
        assertThat(line.category()).isEqualTo("重点项目");
        assertThat(line.source()).isEqualTo("县政府常务会议");
        assertThat(line.sourceNumber()).isEqualTo("纪要〔2026〕3号");
        assertThat(line.content()).isEqualTo("加固桥墩");
        assertThat(line.completionStandard()).isEqualTo("通过验收");
        assertThat(line.limitType()).isEqualTo(LimitType.MAJOR);
        assertThat(line.draftedBy()).isEqualTo("ducha1");
        assertThat(line.phase()).isEqualTo(TaskPhase.DRAFT);
        assertThat(line.number()).isNull();
        assertThat(line.leadUnit()).isNull();
        assertThat(line.deadline()).isNull();
        assertThat(line.onTime()).isNull();
        assertThat(line.percent()).isZero();
        assertThat(line.coUnits()).isEmpty();
        assertThat(line.adoptedBy()).isEmpty();
        assertThat(line.carriedOver()).isFalse();
    }

    @Test
    void every_event_moves_sequence_position_and_the_moment_of_the_last_change() {
        var line = Story.signed().line();

        assertThat(line.sequence()).isEqualTo(3);
        assertThat(line.position()).isEqualTo(103);
        assertThat(line.changedAt()).isEqualTo(at(JUNE.plusDays(3), 9));
    }

    @Test
    void registration_gives_number_and_day_and_leaves_the_rest() {
        var line = Story.registered().line();

        assertThat(line.phase()).isEqualTo(TaskPhase.REGISTERED);
        assertThat(line.number()).isEqualTo("督〔2026〕2号");
        assertThat(line.registeredOn()).isEqualTo("2026-06-02");
        leaves(Story.drafted(), Story.registered(), "phase", "number", "registeredOn");
    }

    @Test
    void the_day_of_registration_is_the_one_that_the_event_names_and_not_the_day_of_its_recording() {
        var line = Story.drafted()
                .then(new RegistrationApproved(ID, "督〔2025〕9号", LocalDate.of(2025, 12, 31)))
                .line();

        assertThat(line.registeredOn()).isEqualTo("2025-12-31");
    }

    @Test
    void dispatch_names_units_leader_and_deadline_and_waits_for_the_signature() {
        var line = Story.dispatched().line();

        assertThat(line.phase()).isEqualTo(TaskPhase.DISPATCHED);
        assertThat(line.leadUnit()).isEqualTo(TOWN);
        assertThat(line.coUnits()).containsExactly(BUREAU);
        assertThat(line.leader()).isEqualTo(SHI);
        assertThat(line.deadline()).isEqualTo(DEADLINE);
        assertThat(line.dispatchedOn()).isEqualTo("2026-06-03");
        leaves(
                Story.registered(),
                Story.dispatched(),
                "phase",
                "leadUnit",
                "coUnits",
                "leader",
                "deadline",
                "dispatchedOn");
    }

    @Test
    void a_matter_may_be_dispatched_without_leader_and_without_deadline() {
        var line = Story.registered().dispatchedTo(null, null).line();

        assertThat(line.leader()).isNull();
        assertThat(line.deadline()).isNull();
        assertThat(line.phase()).isEqualTo(TaskPhase.DISPATCHED);
    }

    @Test
    void the_signature_puts_it_in_progress_and_leaves_the_rest() {
        assertThat(Story.signed().line().phase()).isEqualTo(TaskPhase.IN_PROGRESS);
        leaves(Story.dispatched(), Story.signed(), "phase");
    }

    @Test
    void what_comes_from_a_ledger_keeps_its_person_and_nobody_signs_for_it_again() {
        var begun = Story.carriedOver();
        var dispatched =
                begun.then(new RegistrationApproved(ID, "督〔2026〕2号", JUNE)).dispatchedTo(SHI, DEADLINE);

        assertThat(begun.line().phase()).isEqualTo(TaskPhase.DRAFT);
        assertThat(begun.line().responsiblePerson()).isEqualTo("王五");
        assertThat(dispatched.line().phase()).isEqualTo(TaskPhase.IN_PROGRESS);
        assertThat(dispatched.line().carriedOver()).isTrue();
        assertThat(dispatched.line().responsiblePerson()).isEqualTo("王五");
        leaves(Story.drafted(), begun, "carriedOver", "responsiblePerson");
    }

    @Test
    void a_report_replaces_progress_percent_and_problems() {
        var first = Story.signed().then(Story.report(40, "桥墩完成", "缺少资金"));
        var second = first.then(Story.report(30, "返工一处", null));

        assertThat(first.line().latestProgress()).isEqualTo("桥墩完成");
        assertThat(first.line().latestProgressOn()).isEqualTo("2026-06-05");
        assertThat(first.line().problems()).isEqualTo("缺少资金");
        assertThat(second.line().percent()).isEqualTo(30);
        assertThat(second.line().latestProgress()).isEqualTo("返工一处");
        assertThat(second.line().problems()).isNull();
        leaves(Story.signed(), first, "percent", "latestProgress", "latestProgressOn", "problems", "ownership");
    }

    @Test
    void the_day_of_a_report_is_the_countys_day_at_that_moment() {
        var before = Story.signed().line();
        var lateInLondon = Recorded.at(Instant.parse("2026-06-05T16:30:00Z"), 4, Story.report(40, "夜间施工", null));

        assertThat(TaskFold.evolve(before, lateInLondon, Story.LIMITS).latestProgressOn())
                .isEqualTo("2026-06-06");
    }

    @Test
    void the_day_of_a_report_from_a_ledger_is_the_one_written_there() {
        var before = Story.signed().line();
        var told = Recorded.on(LocalDate.of(2026, 5, 31), 4, Story.report(40, "台账所记", null));

        assertThat(TaskFold.evolve(before, told, Story.LIMITS).latestProgressOn())
                .isEqualTo("2026-05-31");
    }

    @Test
    void a_signature_alone_says_nothing_about_progress() {
        var line = Story.dispatched().then(new TaskSigned(ID, TOWN)).line();

        assertThat(line.latestProgressOn()).isNull();
        assertThat(line.percent()).isZero();
    }

    static void leaves(Story before, Story after, String... changed) {
        assertThat(after.line())
                .usingRecursiveComparison()
                .ignoringFields(changed)
                .ignoringFields("sequence", "position", "changedAt", "times")
                .isEqualTo(before.line());
    }
}
