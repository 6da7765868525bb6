package io.duban.query.task;

import static io.duban.query.task.Story.BUREAU;
import static io.duban.query.task.Story.DEADLINE;
import static io.duban.query.task.Story.ID;
import static io.duban.query.task.Story.JUNE;
import static io.duban.query.task.Story.LIN;
import static io.duban.query.task.Story.SHI;
import static io.duban.query.task.Story.TOWN;
import static io.duban.query.task.Story.noon;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.permission.Ownership;
import io.duban.kernel.permission.TaskAction;
import io.duban.kernel.task.DraftRevised;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.RegistrationRefused;
import io.duban.kernel.task.RegistrationRequested;
import io.duban.kernel.task.ReturnRefused;
import io.duban.kernel.task.ReturnRequested;
import io.duban.kernel.task.TaskPhase;
import io.duban.kernel.task.TaskReassigned;
import io.duban.kernel.task.TaskSigned;
import io.duban.kernel.task.UnitDesignated;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What asking for registration and for return changes in a line. */
class TaskFoldReturnTest {

    private static final ReturnRequested ASKED = new ReturnRequested(ID, TOWN, "非本镇职责", 1, false);

    @Test
    void a_draft_waits_for_approval_and_is_a_draft_again_when_it_is_refused() {
        var handedIn = Story.drafted().then(new RegistrationRequested(ID));
        assertThat(handedIn.line().phase()).isEqualTo(TaskPhase.PENDING_APPROVAL);
        assertThat(handedIn.line().lamp(noon(DEADLINE))).isEqualTo(Lamp.NONE);
        assertThat(handedIn.then(new RegistrationRefused(ID, "依据不足")).line().phase())
                .isEqualTo(TaskPhase.DRAFT);
    }

    @Test
    void a_rewritten_draft_reads_as_it_was_rewritten_and_keeps_its_drafter() {
        var line = Story.drafted()
                .then(new DraftRevised(ID, "白沙桥加固", "民生实事", "县长办公会", null, "两座", null, LimitType.GENERAL))
                .line();
        assertThat(line.title()).isEqualTo("白沙桥加固");
        assertThat(line.category()).isEqualTo("民生实事");
        assertThat(line.source()).isEqualTo("县长办公会");
        assertThat(line.sourceNumber()).isNull();
        assertThat(line.content()).isEqualTo("两座");
        assertThat(line.completionStandard()).isNull();
        assertThat(line.limitType()).isEqualTo(LimitType.GENERAL);
        assertThat(line.draftedBy()).isEqualTo("ducha1");
        assertThat(line.phase()).isEqualTo(TaskPhase.DRAFT);
        assertThat(SearchText.of(line)).contains("白沙桥").doesNotContain("青石桥");
    }

    @Test
    void while_a_return_is_asked_for_the_task_stays_the_units_but_the_time_is_not() {
        var line = Story.signed().then(ASKED).line();
        assertThat(line.phase()).isEqualTo(TaskPhase.RETURN_REQUESTED);
        assertThat(line.leadUnit()).isEqualTo(TOWN);
        assertThat(line.ownership()).isEqualTo(Ownership.DISPUTED);
        assertThat(line.lamp(noon(DEADLINE.plusDays(1)))).isEqualTo(Lamp.OVERDUE_AT_OFFICE);
    }

    @Test
    void a_refused_return_leads_back_to_where_the_unit_stood() {
        assertThat(Story.dispatched()
                        .then(ASKED)
                        .then(new ReturnRefused(ID, TOWN, false, "属地管理"))
                        .line())
                .returns(TaskPhase.DISPATCHED, TaskLine::phase)
                .returns(Ownership.CONFIRMED, TaskLine::ownership);
        assertThat(Story.signed()
                        .then(ASKED)
                        .then(new ReturnRefused(ID, TOWN, true, "属地管理"))
                        .line()
                        .phase())
                .isEqualTo(TaskPhase.IN_PROGRESS);
    }

    @Test
    void a_reassigned_task_waits_for_the_signature_of_its_new_unit() {
        var line = Story.signed()
                .then(ASKED)
                .then(new TaskReassigned(
                        ID, TOWN, BUREAU, List.of(), LIN, DEADLINE.plusDays(5), JUNE.plusDays(6), "职责在该局"))
                .line();
        assertThat(line)
                .returns(TaskPhase.DISPATCHED, TaskLine::phase)
                .returns(BUREAU, TaskLine::leadUnit)
                .returns(LIN, TaskLine::leader)
                .returns(DEADLINE.plusDays(5), TaskLine::deadline)
                .returns(JUNE.plusDays(6), TaskLine::dispatchedOn)
                .returns(Ownership.OPEN, TaskLine::ownership);
        assertThat(line.coUnits()).isEmpty();
    }

    @Test
    void what_a_ledger_brought_is_signed_for_too_once_it_is_reassigned() {
        var reassigned = Story.carriedOver()
                .dispatchedTo(null, null)
                .then(ASKED)
                .then(new TaskReassigned(ID, TOWN, BUREAU, List.of(), null, DEADLINE, JUNE, "职责在该局"));
        assertThat(reassigned.line().phase()).isEqualTo(TaskPhase.DISPATCHED);
        assertThat(reassigned.then(new TaskSigned(ID, BUREAU)).line().phase()).isEqualTo(TaskPhase.IN_PROGRESS);
    }

    @Test
    void a_leader_designates_and_who_was_in_charge_stays_so() {
        var line = Story.dispatched()
                .then(new ReturnRequested(ID, TOWN, "非本镇职责", 3, true))
                .then(new UnitDesignated(ID, TOWN, BUREAU, List.of(TOWN), LIN, DEADLINE, JUNE, "由局里牵头"))
                .line();
        assertThat(line)
                .returns(BUREAU, TaskLine::leadUnit)
                .returns(SHI, TaskLine::leader)
                .returns(Ownership.DESIGNATED, TaskLine::ownership);
    }

    @Test
    void the_first_report_settles_whose_the_task_is() {
        assertThat(Story.signed()
                        .then(Story.report(5, "已进场", null))
                        .line()
                        .standing()
                        .ownership())
                .isEqualTo(Ownership.REPORTED);
        assertThat(TaskAction.REQUEST_RETURN.isTimely(Story.signed().line().standing()))
                .isTrue();
        assertThat(TaskAction.REQUEST_RETURN.isTimely(
                        Story.signed().then(Story.report(5, "已进场", null)).line().standing()))
                .isFalse();
    }
}
