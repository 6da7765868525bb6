package io.duban.kernel.permission;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.task.Appraisal;
import io.duban.kernel.task.ConcludePublicReview;
import io.duban.kernel.task.ExistingTaskCommand;
import io.duban.kernel.task.PurgeAttachment;
import io.duban.kernel.task.ReviewTally;
import io.duban.kernel.task.TaskCommand;
import io.duban.kernel.task.TaskPhase;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 群众不认可，实事不销号 (2.4): what the public says is said by reviewers alone, whatever else anybody may do. */
class OnlyReviewersSpeakForThePublicTest {

    private static final Set<TaskAction> SPEAKING = EnumSet.of(TaskAction.CAST_APPRAISAL, TaskAction.RECORD_NO_CONTACT);

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REVIEWER")
    void no_other_role_has_an_action_that_speaks_for_the_public(Role role) {
        everyStanding().forEach(standing -> {
            for (var actor : everyoneWith(role)) {
                assertThat(TaskAction.open(standing, actor))
                        .as("%s in %s", actor, standing)
                        .doesNotContainAnyElementsOf(SPEAKING);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void of_all_actions_reviewers_have_these_two_alone(TaskAction action) {
        var reviewer = new Actor("jianduyuan1", "群众监督员", Role.REVIEWER, Cast.EDUCATION, Cast.SHI);
        var ever = everyStanding()
                .anyMatch(standing -> action.refusal(standing, reviewer).isEmpty());
        assertThat(ever).isEqualTo(SPEAKING.contains(action));
    }

    @Test
    void no_other_command_can_even_carry_an_appraisal_a_count_or_an_outcome() {
        var carrying = commands(TaskCommand.class)
                .filter(command -> Arrays.stream(command.getRecordComponents())
                        .map(RecordComponent::getType)
                        .anyMatch(type -> type == Appraisal.class || type == ReviewTally.class))
                .map(Class::getSimpleName);
        assertThat(carrying).containsExactly("CastAppraisal");
        assertThat(ConcludePublicReview.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .containsExactly("taskId");
        assertThat(ExistingTaskCommand.class.getPermittedSubclasses())
                .as("each is an action, but what another person has proposed beforehand")
                .hasSize(TaskAction.values().length + 1)
                .contains(PurgeAttachment.class);
    }

    private static Stream<Class<?>> commands(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(OnlyReviewersSpeakForThePublicTest::commands)
                : Stream.of(family);
    }

    /** Every phase, whoever leads, and however the review stands. */
    private static Stream<TaskStanding> everyStanding() {
        return Arrays.stream(TaskPhase.values()).flatMap(phase -> Stream.of(Cast.LED, Cast.ROUTINE, Cast.UNDISPATCHED)
                .flatMap(parties -> Stream.of(
                                ReviewStanding.NONE,
                                new ReviewStanding(true, false, Set.of()),
                                new ReviewStanding(true, true, Set.of()))
                        .map(review -> new TaskStanding(phase, parties, Set.of(), review))));
    }

    private static List<Actor> everyoneWith(Role role) {
        return List.of(
                new Actor("one", "甲", role, null, null),
                new Actor("office", "乙", role, Cast.EDUCATION, null),
                new Actor("dir2", "丙", role, Cast.WATER, Cast.SHI),
                new Actor("meng", "丁", role, null, Cast.MENG));
    }
}
