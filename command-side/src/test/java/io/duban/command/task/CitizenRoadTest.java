package io.duban.command.task;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.People.WATER_HEAD;
import static io.duban.command.task.RememberingVault.GIVEN;
import static io.duban.command.task.Story.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.Actor;
import io.duban.kernel.person.ErasureGround;
import io.duban.kernel.person.PersonKey;
import io.duban.kernel.person.PersonalField;
import io.duban.kernel.person.RestrictionGround;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.CitizenRecorded;
import io.duban.kernel.task.ErasePersonalData;
import io.duban.kernel.task.PersonalDataErased;
import io.duban.kernel.task.PersonalDataRestricted;
import io.duban.kernel.task.RecordCitizen;
import io.duban.kernel.task.RestrictPersonalData;
import io.duban.kernel.task.TaskPhase;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A citizen's data stands beside the task and never in it (个人信息保护法 Art. 6, 47, 51). */
class CitizenRoadTest {

    private static final PersonKey OTHER = new PersonKey(new UUID(7, 10));
    private static final CitizenRecorded RECORDED =
            new CitizenRecorded(TASK, GIVEN, List.of(PersonalField.NAME, PersonalField.PHONE));
    private static final RestrictPersonalData RESTRICT =
            new RestrictPersonalData(TASK, GIVEN, RestrictionGround.REQUESTED);
    private static final ErasePersonalData ERASE = new ErasePersonalData(TASK, GIVEN, ErasureGround.REQUESTED);
    private static final PersonalDataRestricted RESTRICTED =
            new PersonalDataRestricted(TASK, GIVEN, RestrictionGround.REQUESTED);
    private static final PersonalDataErased ERASED = new PersonalDataErased(TASK, GIVEN, ErasureGround.REQUESTED);

    @BeforeEach
    void the_vault_has_done_nothing_yet() {
        TaskFixture.VAULT.done.clear();
    }

    @Test
    void the_fact_names_a_key_and_which_fields_are_held_and_the_vault_is_told_the_rest() {
        TaskFixture.accepts(
                Story.in(TaskPhase.DRAFT),
                SUPERVISOR,
                new RecordCitizen(TASK, "张三", "13800001234", null, null),
                RECORDED);

        assertThat(TaskFixture.VAULT.done).containsExactly("keep [NAME, PHONE]");
    }

    @Test
    void who_may_not_record_leaves_nothing_in_the_vault() {
        refuses(
                Story.in(TaskPhase.IN_PROGRESS),
                WATER_HEAD,
                new RecordCitizen(TASK, "张三", null, null, null),
                Rejection.NotAllowed.class,
                "task.not-allowed");
    }

    @Test
    void a_task_speaks_of_twenty_citizens_at_most() {
        var story = IntStream.range(0, 20)
                .mapToObj(n -> new CitizenRecorded(TASK, new PersonKey(new UUID(8, n)), List.of(PersonalField.NAME)))
                .reduce(Story.in(TaskPhase.DRAFT), Story::and, (one, other) -> other);

        refuses(
                story,
                SUPERVISOR,
                new RecordCitizen(TASK, "张三", null, null, null),
                Rejection.WrongState.class,
                "task.citizens-too-many");
    }

    @ParameterizedTest
    @EnumSource(TaskPhase.class)
    void whatever_became_of_the_matter_its_citizen_can_have_the_data_restricted_and_then_destroyed(TaskPhase phase) {
        var story = Story.in(phase).and(RECORDED);

        TaskFixture.accepts(story, SUPERVISOR, RESTRICT, RESTRICTED);
        TaskFixture.accepts(story.and(RESTRICTED), DIRECTOR, ERASE, ERASED);

        assertThat(TaskFixture.VAULT.done)
                .containsExactly(
                        "restrict " + GIVEN + " by " + SUPERVISOR.account(),
                        "erase " + GIVEN + " by " + DIRECTOR.account());
    }

    @Test
    void only_the_head_of_the_office_has_data_destroyed() {
        refuses(
                Story.in(TaskPhase.CLOSED).and(RECORDED),
                SUPERVISOR,
                ERASE,
                Rejection.NotAllowed.class,
                "task.not-allowed");
    }

    @Test
    void where_nothing_is_held_there_is_nothing_to_restrict_or_destroy() {
        var nobody = Story.in(TaskPhase.IN_PROGRESS);
        refuses(nobody, SUPERVISOR, RESTRICT, Rejection.WrongState.class, "task.no-personal-data");
        refuses(nobody, DIRECTOR, ERASE, Rejection.WrongState.class, "task.no-personal-data");
        refuses(nobody.and(RECORDED).and(ERASED), DIRECTOR, ERASE, Rejection.WrongState.class, "task.no-personal-data");
    }

    @Test
    void a_key_from_elsewhere_opens_nothing_here() {
        refuses(
                Story.in(TaskPhase.IN_PROGRESS).and(RECORDED),
                DIRECTOR,
                new ErasePersonalData(TASK, OTHER, ErasureGround.REQUESTED),
                Rejection.Invalid.class,
                "task.citizen-unknown");
    }

    @Test
    void beside_another_citizen_what_is_restricted_or_gone_is_so_once() {
        var story = Story.in(TaskPhase.IN_PROGRESS)
                .and(RECORDED)
                .and(new CitizenRecorded(TASK, OTHER, List.of(PersonalField.NAME)));

        refuses(
                story.and(RESTRICTED),
                SUPERVISOR,
                RESTRICT,
                Rejection.WrongState.class,
                "task.personal-data-restricted");
        refuses(story.and(ERASED), SUPERVISOR, RESTRICT, Rejection.WrongState.class, "task.personal-data-erased");
        refuses(story.and(ERASED), DIRECTOR, ERASE, Rejection.WrongState.class, "task.personal-data-erased");
    }

    private static void refuses(
            Story story, Actor actor, Object command, Class<? extends Rejection> kind, String code) {
        TaskFixture.refuses(story, actor, command, kind, code);
        assertThat(TaskFixture.VAULT.done).isEmpty();
    }
}
