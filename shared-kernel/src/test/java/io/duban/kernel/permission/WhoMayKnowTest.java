package io.duban.kernel.permission;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.task.ClueAuthority;
import io.duban.kernel.task.ClueTransferred;
import io.duban.kernel.task.TaskCancelled;
import io.duban.kernel.task.TaskId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** 督查条例 Art. 23–24 and T21: a clue that was handed on is known to the director and to leaders in charge alone. */
class WhoMayKnowTest {

    private static final TaskId TASK = new TaskId(new UUID(1, 1));
    private static final ClueTransferred CLUE =
            new ClueTransferred(TASK, ClueAuthority.DISCIPLINE, "YS-2026-0003", LocalDate.EPOCH);

    @Test
    void a_transferred_clue_is_shown_to_directors_and_to_leaders_in_charge_and_to_nobody_else() {
        assertThat(whoKnows(Cast.LED)).containsExactlyInAnyOrder("dir1", "dir2", "shi", "meng");
        assertThat(whoKnows(Cast.ROUTINE)).containsExactlyInAnyOrder("dir1", "dir2");
    }

    @Test
    void every_other_fact_is_not_held_back_here() {
        assertThat(Cast.PEOPLE.values())
                .allMatch(actor -> WhoMayKnow.of(new TaskCancelled(TASK, "重复"), actor, Cast.LED));
    }

    private static Set<String> whoKnows(TaskParties parties) {
        return Cast.PEOPLE.entrySet().stream()
                .filter(person -> WhoMayKnow.of(CLUE, person.getValue(), parties))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
