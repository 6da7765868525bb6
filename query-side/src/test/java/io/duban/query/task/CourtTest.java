package io.duban.query.task;

import static io.duban.query.task.Story.BUREAU;
import static io.duban.query.task.Story.DEADLINE;
import static io.duban.query.task.Story.ID;
import static io.duban.query.task.Story.LIN;
import static io.duban.query.task.Story.SHI;
import static io.duban.query.task.Story.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.LeaderAdopted;
import io.duban.kernel.task.RegistrationRequested;
import io.duban.kernel.task.ReturnRequested;
import io.duban.kernel.task.TaskCancelled;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.VerificationPassed;
import org.junit.jupiter.api.Test;

class CourtTest {

    @Test
    void the_office_has_the_ball_before_dispatch_and_when_completion_is_requested() {
        assertThat(Story.drafted().line().court()).isEqualTo("督查室");
        assertThat(Story.registered().line().court()).isEqualTo("督查室");
        assertThat(Story.requested().line().court()).isEqualTo("督查室");
    }

    @Test
    void the_director_has_it_when_registration_is_asked_for() {
        assertThat(Story.drafted().then(new RegistrationRequested(ID)).line().court())
                .isEqualTo("督查室主任");
    }

    @Test
    void the_office_has_it_when_a_return_is_asked_for_and_the_leaders_after_the_third_time() {
        assertThat(Story.dispatched()
                        .then(new ReturnRequested(ID, TOWN, "非本镇职责", 2, false))
                        .line()
                        .court())
                .isEqualTo("督查室");
        assertThat(Story.dispatched()
                        .then(new ReturnRequested(ID, TOWN, "非本镇职责", 3, true))
                        .line()
                        .court())
                .isEqualTo("县领导");
    }

    @Test
    void the_lead_unit_has_it_from_dispatch_until_it_asks_for_completion_and_again_after_a_return() {
        assertThat(Story.dispatched().line().court()).isEqualTo("青石镇");
        assertThat(Story.signed().line().court()).isEqualTo("青石镇");
        assertThat(Story.requested()
                        .then(new CompletionReturned(ID, "未达标准", DEADLINE))
                        .line()
                        .court())
                .isEqualTo("青石镇");
    }

    @Test
    void the_leader_in_charge_closes_and_after_him_those_who_adopted_it() {
        assertThat(Story.verified().line().court()).isEqualTo("副县长 石磊");
        assertThat(Story.verified().then(new LeaderAdopted(ID, LIN)).line().court())
                .isEqualTo("副县长 石磊、副县长 林岚");
    }

    @Test
    void without_any_leader_the_office_director_closes() {
        var line = Story.registered()
                .dispatchedTo(null, DEADLINE)
                .then(new VerificationPassed(ID, "属实"))
                .line();

        assertThat(line.court()).isEqualTo("督查室主任");
    }

    @Test
    void an_adopting_leader_closes_where_nobody_is_in_charge() {
        var line = Story.registered()
                .dispatchedTo(null, DEADLINE)
                .then(new LeaderAdopted(ID, LIN))
                .then(new VerificationPassed(ID, "属实"))
                .line();

        assertThat(line.court()).isEqualTo("副县长 林岚");
    }

    @Test
    void nobody_has_it_when_it_is_over() {
        assertThat(Story.verified()
                        .then(new TaskClosed(ID, DEADLINE, true, null, null, null))
                        .line()
                        .court())
                .isEmpty();
        assertThat(Story.signed().then(new TaskCancelled(ID, "重复")).line().court())
                .isEmpty();
    }

    @Test
    void the_parties_for_the_permission_table_are_those_of_the_line() {
        var parties = Story.signed().then(new LeaderAdopted(ID, LIN)).line().parties();

        assertThat(parties.draftedBy()).isEqualTo("ducha1");
        assertThat(parties.leadUnit()).isEqualTo(TOWN);
        assertThat(parties.coUnits()).containsExactly(BUREAU);
        assertThat(parties.leaderInCharge()).isEqualTo(SHI);
        assertThat(parties.adoptedBy()).containsExactly(LIN);
    }
}
