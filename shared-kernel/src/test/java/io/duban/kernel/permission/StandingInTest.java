package io.duban.kernel.permission;

import static io.duban.kernel.permission.Cast.EDUCATION;
import static io.duban.kernel.permission.Cast.LED;
import static io.duban.kernel.permission.Cast.MENG;
import static io.duban.kernel.permission.Cast.PEOPLE;
import static io.duban.kernel.permission.Cast.SHI;
import static io.duban.kernel.permission.TaskAction.APPLY_FOR_COMPLETION;
import static io.duban.kernel.permission.TaskAction.APPROVE_CLOSING;
import static io.duban.kernel.permission.TaskAction.DECIDE_OBJECTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.StandIn;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.ClueAuthority;
import io.duban.kernel.task.ClueTransferred;
import io.duban.kernel.task.DataLabel;
import io.duban.kernel.task.TaskId;
import io.duban.kernel.task.TaskPhase;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 授权代行: by a delegation in force one person acts with another's powers on tasks. */
class StandingInTest {

    private static final Actor GAO = PEOPLE.get("gao");
    private static final Actor GAO_FOR_SHI = GAO.standingInFor(List.of(leader(SHI, "shi")));
    private static final StandIn HEAD = new StandIn("教育局长", Role.UNIT_HEAD, EDUCATION, null, Set.of("head"));
    private static final Actor LIAISON = PEOPLE.get("liais");

    @ParameterizedTest
    @EnumSource
    void who_stands_in_may_what_they_may_themselves_and_what_the_other_may_and_nothing_else(TaskAction action) {
        assertThat(action.isFor(GAO_FOR_SHI, LED))
                .isEqualTo(action.isFor(GAO, LED) || action.isFor(PEOPLE.get("shi"), LED));
        assertThat(action.isFor(LIAISON.standingInFor(List.of(HEAD)), LED))
                .isEqualTo(action.isFor(LIAISON, LED) || action.isFor(PEOPLE.get("head"), LED));
    }

    @Test
    void for_a_leader_in_charge_another_closes_and_without_the_delegation_does_not() {
        var standing = new TaskStanding(TaskPhase.CLOSING_APPROVAL, LED);

        assertThat(APPROVE_CLOSING.refusal(standing, GAO_FOR_SHI)).isEmpty();
        assertThat(APPROVE_CLOSING.refusal(standing, GAO).map(Rejection::code)).contains("task.not-allowed");
        assertThat(TaskAction.open(standing, GAO_FOR_SHI)).contains(APPROVE_CLOSING);
    }

    @Test
    void for_the_head_the_liaison_signs_what_only_a_head_signs() {
        var standing = new TaskStanding(TaskPhase.IN_PROGRESS, LED);

        assertThat(APPLY_FOR_COMPLETION.refusal(standing, LIAISON.standingInFor(List.of(HEAD))))
                .isEmpty();
        assertThat(APPLY_FOR_COMPLETION.refusal(standing, LIAISON)).isPresent();
    }

    @Test
    void whose_powers_were_needed_is_told_apart_from_ones_own() {
        var standing = new TaskStanding(TaskPhase.CLOSING_APPROVAL, LED);

        assertThat(APPROVE_CLOSING.refusalInPerson(standing, GAO_FOR_SHI)).isPresent();
        assertThat(APPROVE_CLOSING.standsInFor(standing, GAO_FOR_SHI)).contains(leader(SHI, "shi"));
        assertThat(TaskAction.GIVE_INSTRUCTION.standsInFor(standing, GAO_FOR_SHI))
                .as("any leader may in their own name")
                .isEmpty();
        assertThat(GAO_FOR_SHI.capacities())
                .extracting(capacity ->
                        APPROVE_CLOSING.refusalInPerson(standing, capacity).isEmpty())
                .containsExactly(false, true);
        assertThat(GAO_FOR_SHI.capacities()).extracting(Actor::account).containsOnly("gao");
    }

    @Test
    void when_the_time_is_wrong_the_stand_in_reads_that_and_not_that_it_is_none_of_their_business() {
        var standing = new TaskStanding(TaskPhase.IN_PROGRESS, LED);

        assertThat(APPROVE_CLOSING.refusal(standing, GAO_FOR_SHI).map(Rejection::code))
                .contains("task.wrong-state");
    }

    @Test
    void what_the_other_sees_the_stand_in_sees_secrets_and_transferred_clues_too() {
        var secret = new TaskStanding(TaskPhase.IN_PROGRESS, LED).with(DataLabel.WORK_SECRET);
        var clue = new ClueTransferred(
                new TaskId(new UUID(5, 5)), ClueAuthority.POLICE, "YS-2026-0003", LocalDate.of(2026, 7, 1));

        assertThat(TaskSight.of(secret, GAO_FOR_SHI)).contains(SightDepth.WHOLE);
        assertThat(TaskSight.of(secret, GAO)).isEmpty();
        assertThat(WhoMayKnow.of(clue, GAO_FOR_SHI, LED)).isTrue();
        assertThat(WhoMayKnow.of(clue, GAO, LED)).isFalse();
    }

    @Test
    void of_several_delegations_each_gives_what_it_gives() {
        var both = GAO.standingInFor(List.of(leader(SHI, "shi"), leader(MENG, "meng")));

        assertThat(Relation.of(both, LED)).contains(Relation.IN_CHARGE, Relation.ADOPTING);
        assertThat(TaskAction.RELEASE.isFor(both, LED)).isTrue();
        assertThat(TaskAction.RELEASE.isFor(GAO_FOR_SHI, LED)).isFalse();
    }

    /** 督查条例 Art. 17: the recusal of one is the recusal of the other. */
    @Test
    void who_stands_in_for_somebody_who_took_part_does_not_review_either() {
        var standing =
                new TaskStanding(TaskPhase.REWORK, LED).with(new ObjectionStanding(false, List.of(Set.of("shi"))));

        assertThat(DECIDE_OBJECTION.refusal(standing, GAO)).isEmpty();
        assertThat(DECIDE_OBJECTION.refusal(standing, GAO_FOR_SHI))
                .contains(
                        new Rejection.NotAllowed("task.took-part", "您正代行其职权的人参与过这项督查结论，您也应当回避，不能复核；请由另一位督查室主任或县领导复核。"));
    }

    @Test
    void who_took_part_themselves_does_not_review_as_another() {
        var standing =
                new TaskStanding(TaskPhase.REWORK, LED).with(new ObjectionStanding(false, List.of(Set.of("gao"))));

        assertThat(DECIDE_OBJECTION.refusal(standing, GAO_FOR_SHI).map(Rejection::code))
                .contains("task.took-part");
    }

    private static StandIn leader(LeaderRef leader, String account) {
        return new StandIn(leader.title(), Role.LEADER, null, leader, Set.of(account));
    }
}
