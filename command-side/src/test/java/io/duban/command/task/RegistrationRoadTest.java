package io.duban.command.task;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.LEADER_LU;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.People.WATER_HEAD;
import static io.duban.command.task.Story.TASK;
import static io.duban.command.task.TaskFixture.accepts;
import static io.duban.command.task.TaskFixture.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.Given;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.ApproveRegistration;
import io.duban.kernel.task.DraftRevised;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.RefuseRegistration;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.RegistrationRefused;
import io.duban.kernel.task.RegistrationRequested;
import io.duban.kernel.task.RequestRegistration;
import io.duban.kernel.task.ReviseDraft;
import io.duban.kernel.task.TaskPhase;
import org.junit.jupiter.api.Test;

/** From draft to registration (T2; 督查条例 Art. 11: approved before it is registered). */
class RegistrationRoadTest {

    @Test
    void a_draft_that_nobody_handed_in_is_not_registered() {
        refuses(
                Story.drafted(),
                DIRECTOR,
                new ApproveRegistration(TASK),
                Rejection.WrongState.class,
                "task.wrong-state");
    }

    @Test
    void a_county_leader_may_register_too() {
        accepts(
                Story.handedIn(),
                LEADER_LU,
                new ApproveRegistration(TASK),
                new RegistrationApproved(TASK, "督〔2026〕7号", Given.TODAY));
    }

    @Test
    void the_office_alone_hands_in() {
        refuses(
                Story.drafted(),
                WATER_HEAD,
                new RequestRegistration(TASK),
                Rejection.NotAllowed.class,
                "task.not-allowed");
        refuses(
                Story.handedIn(),
                SUPERVISOR,
                new RequestRegistration(TASK),
                Rejection.WrongState.class,
                "task.wrong-state");
    }

    @Test
    void a_refused_registration_makes_it_a_draft_again_that_can_be_rewritten_and_handed_in_anew() {
        accepts(
                Story.handedIn(),
                DIRECTOR,
                new RefuseRegistration(TASK, "依据不足"),
                new RegistrationRefused(TASK, "依据不足"));
        var refused = Story.handedIn().and(new RegistrationRefused(TASK, "依据不足"));
        assertThat(refused.state().phase()).isEqualTo(TaskPhase.DRAFT);
        accepts(refused, SUPERVISOR, revision("民生实事"), revised());
        accepts(refused, SUPERVISOR, new RequestRegistration(TASK), new RegistrationRequested(TASK));
    }

    @Test
    void who_drafted_it_neither_approves_nor_refuses_the_registration() {
        var own = Story.draftedBy(DIRECTOR.account()).and(new RegistrationRequested(TASK));
        refuses(own, DIRECTOR, new ApproveRegistration(TASK), Rejection.NotAllowed.class, "task.not-allowed");
        refuses(own, DIRECTOR, new RefuseRegistration(TASK, "不妥"), Rejection.NotAllowed.class, "task.not-allowed");
        assertThat(own.and(revised()).state().parties().draftedBy()).isEqualTo(DIRECTOR.account());
    }

    @Test
    void who_will_approve_it_does_not_rewrite_it_and_their_own_draft_they_may() {
        refuses(Story.drafted(), DIRECTOR, revision("民生实事"), Rejection.NotAllowed.class, "task.not-allowed");
        accepts(Story.draftedBy(DIRECTOR.account()), DIRECTOR, revision("民生实事"), revised());
    }

    @Test
    void what_waits_for_approval_is_not_rewritten() {
        refuses(Story.handedIn(), SUPERVISOR, revision("民生实事"), Rejection.WrongState.class, "task.wrong-state");
    }

    @Test
    void a_rewritten_draft_keeps_to_the_countys_kinds_of_matter() {
        refuses(Story.drafted(), SUPERVISOR, revision("没有的类别"), Rejection.Invalid.class, "task.unknown-category");
    }

    @Test
    void the_lane_of_a_rewritten_draft_counts_from_now_on() {
        assertThat(Story.drafted().and(revised()).state().basis().origin().limitType())
                .isEqualTo(LimitType.MAJOR);
    }

    private static ReviseDraft revision(String category) {
        return new ReviseDraft(TASK, "修复西河堤防", category, "县长办公会", "第4次", "两公里", "通过验收", LimitType.MAJOR);
    }

    private static DraftRevised revised() {
        return new DraftRevised(TASK, "修复西河堤防", "民生实事", "县长办公会", "第4次", "两公里", "通过验收", LimitType.MAJOR);
    }
}
