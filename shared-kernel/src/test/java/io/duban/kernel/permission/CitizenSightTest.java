package io.duban.kernel.permission;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.person.PersonalState;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Personal data is seen by those who need it (个人信息保护法 Art. 6). */
class CitizenSightTest {

    @ParameterizedTest
    @CsvSource({
        "ACTIVE, dir1 dir2 office head liais seco",
        "RESTRICTED, dir1 dir2",
        "ERASED, ''",
    })
    void the_office_and_the_lead_unit_see_masks_the_director_what_is_restricted_and_nobody_what_is_gone(
            PersonalState state, String seen) {
        var who = Cast.PEOPLE.entrySet().stream()
                .filter(person -> CitizenSight.of(person.getValue(), Cast.LED, state) == CitizenSight.MASKED)
                .map(person -> person.getKey())
                .toList();

        assertThat(who)
                .containsExactlyInAnyOrderElementsOf(seen.isEmpty() ? List.of() : Arrays.asList(seen.split(" ")));
    }

    @Test
    void before_it_is_dispatched_no_unit_sees_anything() {
        assertThat(CitizenSight.of(
                        Cast.PEOPLE.get("head"),
                        new TaskParties("office", null, List.of(), null, List.of()),
                        PersonalState.ACTIVE))
                .isEqualTo(CitizenSight.NOTHING);
    }
}
