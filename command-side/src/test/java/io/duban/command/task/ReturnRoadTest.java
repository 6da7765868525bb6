package io.duban.command.task;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.LEADER_LU;
import static io.duban.command.People.LEADER_SHI;
import static io.duban.command.People.LU;
import static io.duban.command.People.ROADS;
import static io.duban.command.People.ROADS_HEAD;
import static io.duban.command.People.SHI;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.People.TOWN;
import static io.duban.command.People.WATER;
import static io.duban.command.People.WATER_HEAD;
import static io.duban.command.People.WATER_LIAISON;
import static io.duban.command.task.Story.DEADLINE;
import static io.duban.command.task.Story.TASK;
import static io.duban.command.task.TaskFixture.accepts;
import static io.duban.command.task.TaskFixture.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.Given;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.permission.Ownership;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.DesignateUnit;
import io.duban.kernel.task.ReassignTask;
import io.duban.kernel.task.RefuseReturn;
import io.duban.kernel.task.RequestReturn;
import io.duban.kernel.task.ReturnRefused;
import io.duban.kernel.task.ReturnRequested;
import io.duban.kernel.task.SignForTask;
import io.duban.kernel.task.TaskPhase;
import io.duban.kernel.task.TaskReassigned;
import io.duban.kernel.task.TaskSigned;
import io.duban.kernel.task.UnitDesignated;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A unit says that a matter is not its own, and somebody decides (T5, T6). */
class ReturnRoadTest {

    private static final RequestReturn ASKED = new RequestReturn(TASK, "非本单位职责");
    private static final RefuseReturn REFUSED = new RefuseReturn(TASK, "属于职责范围");
    private static final ReassignTask TO_ROADS =
            new ReassignTask(TASK, ROADS.id(), List.of(TOWN.id()), LU.id(), DEADLINE, "职责在该单位");
    private static final DesignateUnit WATER_AFTER_ALL =
            new DesignateUnit(TASK, WATER.id(), List.of(TOWN.id()), DEADLINE, "由其牵头");

    /** 信访条例 Art. 23: objections with reasons; head or liaison of the lead unit. */
    @Test
    void the_lead_unit_asks_for_the_return_before_or_after_it_has_signed() {
        var first = new ReturnRequested(TASK, WATER, "非本单位职责", 1, false);
        accepts(Story.dispatched(), WATER_LIAISON, ASKED, first);
        accepts(Story.dispatched().signed(), WATER_HEAD, ASKED, first);
    }

    @Test
    void a_co_unit_does_not_return_what_another_leads() {
        refuses(Story.dispatched(), ROADS_HEAD, ASKED, Rejection.NotAllowed.class, "task.not-allowed");
    }

    /** 接诉即办 Art. 12, 14: who has begun does not pass on. */
    @Test
    void after_the_first_report_the_matter_is_the_units_own() {
        refuses(
                Story.dispatched().signed().reported(5),
                WATER_HEAD,
                ASKED,
                Rejection.WrongState.class,
                "task.reported-already");
    }

    @Test
    void one_assignment_is_objected_to_once() {
        var refused = Story.dispatched().returnRequested(WATER, 1).returnRefused(false);
        refuses(refused, WATER_HEAD, ASKED, Rejection.WrongState.class, "task.return-asked-before");
        refuses(refused.signed(), WATER_HEAD, ASKED, Rejection.WrongState.class, "task.return-asked-before");
    }

    @Test
    void while_the_return_is_open_nobody_signs_and_nobody_asks_again() {
        var open = Story.dispatched().returnRequested(WATER, 1);
        refuses(open, WATER_HEAD, new SignForTask(TASK), Rejection.WrongState.class, "task.wrong-state");
        refuses(open, WATER_HEAD, ASKED, Rejection.WrongState.class, "task.wrong-state");
    }

    @Test
    void a_refused_return_leads_back_to_where_it_was_asked_for() {
        var unsigned = Story.dispatched().returnRequested(WATER, 1);
        accepts(unsigned, SUPERVISOR, REFUSED, new ReturnRefused(TASK, WATER, false, "属于职责范围"));
        assertThat(unsigned.returnRefused(false).state().phase()).isEqualTo(TaskPhase.DISPATCHED);

        var signed = Story.dispatched().signed().returnRequested(WATER, 1);
        accepts(signed, DIRECTOR, REFUSED, new ReturnRefused(TASK, WATER, true, "属于职责范围"));
        assertThat(signed.returnRefused(true).state().phase()).isEqualTo(TaskPhase.IN_PROGRESS);
    }

    @Test
    void who_adopted_it_meanwhile_is_not_forgotten_when_the_return_is_refused() {
        var state = Story.dispatched()
                .returnRequested(WATER, 1)
                .adoptedBy(LU)
                .returnRefused(false)
                .state();
        assertThat(state.parties().adoptedBy()).containsExactly(LU);
        assertThat(state.basis().returns()).isEqualTo(new Returns(1, Ownership.CONFIRMED));
    }

    @Test
    void the_office_reassigns_with_units_leader_and_limit_of_its_own() {
        accepts(
                Story.dispatched().returnRequested(WATER, 1),
                SUPERVISOR,
                TO_ROADS,
                new TaskReassigned(TASK, WATER, ROADS, List.of(TOWN), LU, DEADLINE, Given.TODAY, "职责在该单位"));
        var after = Story.dispatched()
                .signed()
                .returnRequested(WATER, 1)
                .reassigned(WATER, ROADS)
                .state();
        assertThat(after.phase()).isEqualTo(TaskPhase.DISPATCHED);
        assertThat(after.assignment()).isEqualTo(new Assignment(ROADS, List.of(TOWN), SHI, DEADLINE));
    }

    @Test
    void a_task_is_not_reassigned_to_the_unit_that_asked() {
        refusesReassignment(WATER.id(), List.of(), "task.same-unit");
    }

    @Test
    void the_rules_of_dispatch_hold_for_a_reassignment() {
        refusesReassignment(ROADS.id(), List.of(ROADS.id()), "task.lead-unit-assists");
        refuses(
                Story.dispatched().returnRequested(WATER, 1),
                SUPERVISOR,
                new ReassignTask(TASK, ROADS.id(), List.of(), null, Given.TODAY.minusDays(1), "职责在该单位"),
                Rejection.Invalid.class,
                "task.deadline-past");
    }

    @Test
    void the_new_unit_signs_the_old_one_does_not_and_the_new_one_may_object_once_itself() {
        var reassigned = Story.dispatched().returnRequested(WATER, 1).reassigned(WATER, ROADS);
        refuses(reassigned, WATER_HEAD, new SignForTask(TASK), Rejection.NotAllowed.class, "task.not-allowed");
        accepts(reassigned, ROADS_HEAD, new SignForTask(TASK), new TaskSigned(TASK, ROADS));
        accepts(reassigned, ROADS_HEAD, ASKED, new ReturnRequested(TASK, ROADS, "非本单位职责", 2, false));
    }

    /** 信访条例 Art. 24: the common superior decides. */
    @Test
    void the_third_return_takes_the_decision_out_of_the_offices_hands() {
        accepts(twiceReassigned(), WATER_HEAD, ASKED, new ReturnRequested(TASK, WATER, "非本单位职责", 3, true));
        refuses(escalated(), SUPERVISOR, REFUSED, Rejection.WrongState.class, "task.leader-decides");
        refuses(escalated(), DIRECTOR, TO_ROADS, Rejection.WrongState.class, "task.leader-decides");
    }

    @Test
    void before_the_third_return_no_leader_designates() {
        refuses(
                Story.dispatched().returnRequested(WATER, 1),
                LEADER_SHI,
                WATER_AFTER_ALL,
                Rejection.WrongState.class,
                "task.office-decides");
    }

    @Test
    void a_leader_designates_any_unit_even_one_that_has_sent_it_back() {
        accepts(
                escalated(),
                LEADER_LU,
                WATER_AFTER_ALL,
                new UnitDesignated(TASK, WATER, WATER, List.of(TOWN), LU, DEADLINE, Given.TODAY, "由其牵头"));
        var state = escalated().designated(WATER, ROADS).state();
        assertThat(state.phase()).isEqualTo(TaskPhase.DISPATCHED);
        assertThat(state.assignment()).isEqualTo(new Assignment(ROADS, List.of(TOWN), SHI, DEADLINE));
    }

    @Test
    void the_rules_of_dispatch_hold_for_a_designation() {
        refuses(
                escalated(),
                LEADER_LU,
                new DesignateUnit(TASK, WATER.id(), List.of(), Given.TODAY.minusDays(1), "由其牵头"),
                Rejection.Invalid.class,
                "task.deadline-past");
    }

    @Test
    void a_designated_unit_does_not_send_it_back_again() {
        var designated = escalated().designated(WATER, ROADS);
        refuses(designated, ROADS_HEAD, ASKED, Rejection.WrongState.class, "task.unit-designated");
        accepts(designated, ROADS_HEAD, new SignForTask(TASK), new TaskSigned(TASK, ROADS));
    }

    private static Story twiceReassigned() {
        return Story.dispatched()
                .returnRequested(WATER, 1)
                .reassigned(WATER, ROADS)
                .returnRequested(ROADS, 2)
                .reassigned(ROADS, WATER);
    }

    private static Story escalated() {
        return twiceReassigned().returnRequested(WATER, 3);
    }

    private static void refusesReassignment(UnitId leadUnit, List<UnitId> coUnits, String code) {
        refuses(
                Story.dispatched().returnRequested(WATER, 1),
                SUPERVISOR,
                new ReassignTask(TASK, leadUnit, coUnits, null, DEADLINE, "职责在该单位"),
                Rejection.Invalid.class,
                code);
    }
}
