package io.duban.query.task;

import static io.duban.query.task.Story.ID;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.permission.TaskAction;
import io.duban.kernel.person.ErasureGround;
import io.duban.kernel.person.PersonKey;
import io.duban.kernel.person.PersonalField;
import io.duban.kernel.person.PersonalState;
import io.duban.kernel.person.RestrictionGround;
import io.duban.kernel.task.CitizenRecorded;
import io.duban.kernel.task.PersonalDataErased;
import io.duban.kernel.task.PersonalDataRestricted;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is known of citizens changes in a line; who they are never stands there. */
class TaskFoldCitizensTest {

    private static final PersonKey FIRST = new PersonKey(new UUID(7, 1));
    private static final PersonKey SECOND = new PersonKey(new UUID(7, 2));

    private static final Story RECORDED = Story.signed()
            .then(new CitizenRecorded(ID, FIRST, List.of(PersonalField.PHONE, PersonalField.NAME)))
            .then(new CitizenRecorded(ID, SECOND, List.of(PersonalField.ADDRESS)));

    @Test
    void a_line_knows_its_citizens_by_key_in_the_order_in_which_they_were_recorded() {
        var line = RECORDED.line();

        assertThat(line.citizens()).extracting(CitizenLine::person).containsExactly(FIRST, SECOND);
        assertThat(line.citizens().getFirst().held()).containsExactly(PersonalField.NAME, PersonalField.PHONE);
        assertThat(line.citizens()).extracting(CitizenLine::state).containsOnly(PersonalState.ACTIVE);
        assertThat(SearchText.of(line)).isEqualTo(SearchText.of(Story.signed().line()));
    }

    @Test
    void restricting_and_erasing_concern_the_one_citizen_and_move_the_task_nowhere() {
        var line = RECORDED.then(new PersonalDataRestricted(ID, FIRST, RestrictionGround.DISPUTED))
                .then(new PersonalDataErased(ID, SECOND, ErasureGround.REQUESTED))
                .line();

        assertThat(line.citizens())
                .extracting(CitizenLine::state)
                .containsExactly(PersonalState.RESTRICTED, PersonalState.ERASED);
        assertThat(line.citizensActive()).isEmpty();
        assertThat(line.citizensHeld()).extracting(CitizenLine::person).containsExactly(FIRST);
        assertThat(line.phase()).isEqualTo(RECORDED.line().phase());
        assertThat(line.court()).isEqualTo(RECORDED.line().court());
    }

    @Test
    void only_what_is_held_can_be_restricted_or_destroyed() {
        assertThat(TaskAction.RESTRICT_PERSONAL_DATA.isTimely(
                        Story.signed().line().standing()))
                .isFalse();
        assertThat(TaskAction.RESTRICT_PERSONAL_DATA.isTimely(RECORDED.line().standing()))
                .isTrue();
        var gone = RECORDED.then(new PersonalDataErased(ID, FIRST, ErasureGround.REQUESTED))
                .then(new PersonalDataErased(ID, SECOND, ErasureGround.REQUESTED));
        assertThat(TaskAction.ERASE_PERSONAL_DATA.isTimely(gone.line().standing()))
                .isFalse();
    }
}
