package io.duban.platform.ranking.period;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.Role;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskId;
import io.duban.kernel.task.TaskSigned;
import io.duban.kernel.task.UnitReminded;
import io.duban.platform.event.EventActor;
import io.duban.platform.event.RecordedEvent;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who judged tasks that a unit disputes: people, by what they did, up to the data time. */
class JudgesOfTasksTest {

    private static final TaskId TASK = new TaskId(new UUID(1, 1));
    private static final UnitRef WATER = new UnitRef(new UnitId(new UUID(1, 2)), "县水利局");
    private static final UnitReminded REMINDED = new UnitReminded(TASK, WATER, "请抓紧");
    private static final Instant DATA_TIME = Instant.ofEpochSecond(10);

    @Test
    void people_of_the_office_leaders_and_reviewers_judge() {
        for (var role : Role.values()) {
            var judge = Set.of(Role.SUPERVISOR, Role.OFFICE_DIRECTOR, Role.LEADER, Role.REVIEWER)
                    .contains(role);
            assertThat(judges(recorded(REMINDED, 5, by("someone", role, null))))
                    .as(role.name())
                    .isEqualTo(judge ? Set.of("someone") : Set.of());
        }
    }

    @Test
    void what_judges_nothing_or_came_after_the_data_time_recuses_nobody() {
        assertThat(judges(
                        recorded(new TaskSigned(TASK, WATER), 5, by("one", Role.SUPERVISOR, null)),
                        recorded(REMINDED, 11, by("two", Role.SUPERVISOR, null)),
                        recorded(REMINDED, 10, by("three", Role.SUPERVISOR, null))))
                .containsExactly("three");
    }

    @Test
    void who_acted_for_another_recuses_both() {
        assertThat(judges(
                        recorded(new CompletionReturned(TASK, "资料不全", null), 5, by("luchuan", Role.LEADER, "shilei"))))
                .containsExactlyInAnyOrder("luchuan", "shilei");
    }

    private static Set<String> judges(RecordedEvent... told) {
        return DisputedTasks.judges(Stream.of(told), DATA_TIME);
    }

    private static EventActor by(String account, Role role, @Nullable String stoodInFor) {
        return new EventActor(
                account,
                account,
                role,
                null,
                null,
                null,
                null,
                null,
                null,
                stoodInFor,
                stoodInFor == null ? Set.of() : Set.of(stoodInFor));
    }

    private static RecordedEvent recorded(TaskEvent event, int second, EventActor by) {
        var at = Instant.ofEpochSecond(second);
        return new RecordedEvent(
                second, new UUID(2, second), "SupervisedTask", TASK.value(), 0, "x", 1, at, at, null, by, null, event);
    }
}
