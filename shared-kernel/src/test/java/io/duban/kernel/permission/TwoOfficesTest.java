package io.duban.kernel.permission;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.DataLabel;
import io.duban.kernel.task.TaskPhase;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 两办: the offices of party and government supervise one county, each its own tasks. */
class TwoOfficesTest {

    private static final UnitRef PARTY = new UnitRef(new UnitId(new UUID(1, 8)), "县委督查室");
    private static final UnitRef GOVERNMENT = new UnitRef(new UnitId(new UUID(1, 9)), "县政府督查室");

    @ParameterizedTest
    @EnumSource
    void what_is_an_officials_business_in_a_county_with_one_office_is_the_business_of_their_own_office_alone(
            TaskAction action) {
        for (var role : List.of(Role.SUPERVISOR, Role.OFFICE_DIRECTOR)) {
            for (var parties : List.of(Cast.LED, Cast.ROUTINE, Cast.UNDISPATCHED)) {
                var alone = action.isFor(official(role, null), parties);

                assertThat(action.isFor(official(role, PARTY), of(parties, PARTY)))
                        .isEqualTo(alone);
                assertThat(action.isFor(official(role, GOVERNMENT), of(parties, PARTY)))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_task_without_an_office_is_every_offices_and_an_official_without_one_acts_on_all(TaskAction action) {
        for (var role : List.of(Role.SUPERVISOR, Role.OFFICE_DIRECTOR)) {
            var alone = action.isFor(official(role, null), Cast.ROUTINE);

            assertThat(action.isFor(official(role, GOVERNMENT), Cast.ROUTINE)).isEqualTo(alone);
            assertThat(action.isFor(official(role, null), of(Cast.ROUTINE, PARTY)))
                    .isEqualTo(alone);
        }
    }

    @ParameterizedTest
    @EnumSource
    void units_leaders_and_the_public_have_to_do_with_both_offices_alike(TaskAction action) {
        for (var person : Cast.PEOPLE.values()) {
            if (!person.isOffice()) {
                assertThat(action.isFor(person, of(Cast.LED, PARTY)))
                        .as(person.account())
                        .isEqualTo(action.isFor(person, Cast.LED));
            }
        }
    }

    @Test
    void who_is_refused_is_told_whose_the_task_is() {
        var standing = new TaskStanding(TaskPhase.REGISTERED, of(Cast.UNDISPATCHED, PARTY));

        assertThat(TaskAction.DISPATCH.refusal(standing, official(Role.SUPERVISOR, GOVERNMENT)))
                .contains(new Rejection.NotAllowed("task.other-office", "这个事项由县委督查室督办，请由该机构的人员交办；其他督查机构的人员可以查看，不能办理。"));
    }

    @Test
    void who_could_not_do_it_in_any_office_is_told_whose_business_it_is() {
        var standing = new TaskStanding(TaskPhase.DISPATCHED, of(Cast.LED, PARTY));

        assertThat(TaskAction.SIGN
                        .refusal(standing, official(Role.SUPERVISOR, GOVERNMENT))
                        .map(Rejection::code))
                .contains("task.not-allowed");
    }

    @Test
    void an_office_is_known_by_its_identity_and_not_by_its_name() {
        var renamed = new UnitRef(PARTY.id(), "县委县政府督查局");

        assertThat(TaskAction.DISPATCH.isFor(official(Role.SUPERVISOR, renamed), of(Cast.UNDISPATCHED, PARTY)))
                .isTrue();
    }

    @Test
    void both_offices_see_the_whole_ledger_secrets_too() {
        for (var phase : TaskPhase.values()) {
            var standing = new TaskStanding(phase, of(Cast.LED, PARTY)).with(DataLabel.WORK_SECRET);

            assertThat(TaskSight.of(standing, official(Role.SUPERVISOR, GOVERNMENT)))
                    .contains(SightDepth.WHOLE);
        }
    }

    private static TaskParties of(TaskParties parties, UnitRef office) {
        return new TaskParties(
                parties.draftedBy(),
                parties.leadUnit(),
                parties.coUnits(),
                parties.leaderInCharge(),
                parties.adoptedBy(),
                office);
    }

    private static Actor official(Role role, @Nullable UnitRef office) {
        return new Actor("somebody", "某人", role, null, null, office);
    }
}
