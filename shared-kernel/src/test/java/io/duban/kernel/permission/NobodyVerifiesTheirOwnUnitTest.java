package io.duban.kernel.permission;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 督查条例 Art. 18: the office checks what units report; who belongs to such a unit does not. */
class NobodyVerifiesTheirOwnUnitTest {

    private static final UnitRef ELSEWHERE = new UnitRef(new UnitId(new UUID(1, 9)), "县林业局");

    @Test
    void an_official_of_the_office_itself_may_check() {
        assertThat(allows(null)).isTrue();
    }

    @Test
    void an_official_seconded_from_a_unit_that_has_nothing_to_do_with_it_may_check() {
        assertThat(allows(ELSEWHERE)).isTrue();
    }

    @Test
    void an_official_seconded_from_the_lead_unit_or_a_co_unit_may_not() {
        assertThat(allows(Cast.EDUCATION)).isFalse();
        assertThat(allows(Cast.WATER)).isFalse();
    }

    @Test
    void a_unit_is_known_by_its_identity_and_not_by_its_name() {
        assertThat(allows(new UnitRef(Cast.WATER.id(), "县水务局"))).isFalse();
        assertThat(allows(new UnitRef(ELSEWHERE.id(), Cast.WATER.name()))).isTrue();
    }

    @Test
    void before_dispatch_there_is_no_unit_to_belong_to() {
        assertThat(NobodyVerifiesTheirOwnUnit.allows(official(Cast.WATER), Cast.UNDISPATCHED))
                .isTrue();
    }

    @Test
    void all_four_ways_to_end_or_begin_a_check_are_closed_to_them_whether_supervisor_or_director() {
        var checks = List.of(
                TaskAction.BEGIN_VERIFICATION,
                TaskAction.PASS_VERIFICATION,
                TaskAction.RETURN_FOR_REWORK,
                TaskAction.FIND_FALSIFIED);
        for (var role : List.of(Role.SUPERVISOR, Role.OFFICE_DIRECTOR)) {
            var seconded = new Actor("jiediao", "借调", role, Cast.EDUCATION, null);
            for (var check : checks) {
                for (var phase : check.phases()) {
                    assertThat(check.refusal(new TaskStanding(phase, Cast.LED), seconded))
                            .as(check + " in " + phase)
                            .isPresent();
                }
            }
        }
    }

    private static boolean allows(@Nullable UnitRef unit) {
        return NobodyVerifiesTheirOwnUnit.allows(official(unit), Cast.LED);
    }

    private static Actor official(@Nullable UnitRef unit) {
        return new Actor("office", "督查员", Role.SUPERVISOR, unit, null);
    }
}
