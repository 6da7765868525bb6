package io.duban.command.task;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.task.Story.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.secrecy.PurgeProposal;
import io.duban.kernel.task.AttachmentPurged;
import io.duban.kernel.task.PurgeAttachment;
import io.duban.kernel.task.TaskPhase;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two people destroy a file of a task: the secrecy officer proposes, the head of the office agrees 销毁附件. */
class PurgeAttachmentTest {

    private static final String SHA256 = "b".repeat(64);

    @ParameterizedTest
    @EnumSource(
            value = TaskPhase.class,
            names = {"DRAFT", "IN_PROGRESS", "CLOSED"})
    void a_tombstone_stands_in_the_stream_and_the_task_stays_where_it_is(TaskPhase phase) {
        var purge = proposed("baomi", true, true);

        TaskFixture.when(Story.in(phase), DIRECTOR, new PurgeAttachment(TASK, purge))
                .expectEventsMatching(TaskFixture.besidesTheClocks(
                        List.of(new AttachmentPurged(TASK, SHA256, "验收单.pdf", "误传密件", "孙保密", DIRECTOR.name()))))
                .expectState(task -> assertThat(task.state().phase()).isEqualTo(phase));
        assertThat(TaskFixture.PURGES.destroyed).contains(purge);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "OFFICE_DIRECTOR")
    void nobody_but_the_head_of_the_office_agrees(Role role) {
        refuses(
                new Actor("x", "某人", role, null, null),
                proposed("baomi", true, true),
                Rejection.NotAllowed.class,
                "purge.not-allowed");
    }

    @Test
    void nobody_agrees_with_their_own_proposal() {
        refuses(DIRECTOR, proposed(DIRECTOR.account(), true, true), Rejection.NotAllowed.class, "purge.own-proposal");
    }

    @Test
    void what_nobody_proposed_or_somebody_refused_or_is_not_of_this_task_is_not_destroyed() {
        refuses(DIRECTOR, UUID.randomUUID(), Rejection.NotFound.class, "purge.not-found");
        refuses(DIRECTOR, proposed("baomi", false, true), Rejection.WrongState.class, "purge.decided");
        refuses(DIRECTOR, proposed("baomi", true, false), Rejection.WrongState.class, "purge.not-here");
    }

    private static void refuses(Actor actor, UUID purge, Class<? extends Rejection> kind, String code) {
        TaskFixture.refuses(Story.in(TaskPhase.IN_PROGRESS), actor, new PurgeAttachment(TASK, purge), kind, code);
        assertThat(TaskFixture.PURGES.destroyed).doesNotContain(purge);
    }

    private static UUID proposed(String by, boolean open, boolean here) {
        var purge = UUID.randomUUID();
        TaskFixture.PURGES.told.put(purge, new PurgeProposal(SHA256, "验收单.pdf", "误传密件", by, "孙保密", open, here));
        return purge;
    }
}
