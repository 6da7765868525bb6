package io.duban.command.task;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.task.Story.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.Given;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.ClueAuthority;
import io.duban.kernel.task.ClueTransferred;
import io.duban.kernel.task.TaskPhase;
import io.duban.kernel.task.TransferClue;
import java.util.List;
import org.junit.jupiter.api.Test;

/** T21, 督查条例 Art. 23: a clue is handed to another authority and the task goes on 移送. Who may: PermissionMatrixTest. */
class TransferTest {

    @Test
    void the_director_notes_the_sealed_number_and_the_task_stays_where_it_is() {
        for (var phase : new TaskPhase[] {TaskPhase.IN_PROGRESS, TaskPhase.CLOSED}) {
            TaskFixture.when(Story.in(phase), DIRECTOR, clue(0))
                    .expectEventsMatching(TaskFixture.besidesTheClocks(
                            List.of(new ClueTransferred(TASK, ClueAuthority.DISCIPLINE, "YS-2026-0003", Given.TODAY))))
                    .expectState(task -> assertThat(task.state().phase()).isEqualTo(phase));
        }
    }

    @Test
    void what_has_not_been_handed_over_yet_is_not_noted() {
        TaskFixture.refuses(
                Story.in(TaskPhase.IN_PROGRESS), DIRECTOR, clue(1), Rejection.Invalid.class, "task.transfer-ahead");
    }

    private static TransferClue clue(int daysAhead) {
        return new TransferClue(TASK, ClueAuthority.DISCIPLINE, "YS-2026-0003", Given.TODAY.plusDays(daysAhead));
    }
}
