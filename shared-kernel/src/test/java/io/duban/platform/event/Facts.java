package io.duban.platform.event;

import io.duban.kernel.event.DomainEvent;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.task.TaskCancelled;
import io.duban.kernel.task.TaskId;
import io.duban.kernel.task.UnitReminded;
import java.util.UUID;
import java.util.stream.IntStream;

/** Small facts about tasks, for tests that do not care which. */
final class Facts {

    static final UnitRef UNIT = new UnitRef(new UnitId(new UUID(7, 1)), "溪山县住建局");

    private Facts() {}

    static TaskId task(int number) {
        return new TaskId(new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + number));
    }

    static UnitReminded reminded(TaskId task, String text) {
        return new UnitReminded(task, UNIT, text);
    }

    static TaskCancelled cancelled(TaskId task, String reason) {
        return new TaskCancelled(task, reason);
    }

    /** As many reminders on one task, called 催办1, 催办2 and so on. */
    static DomainEvent[] reminders(TaskId task, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> reminded(task, "催办" + number))
                .toArray(DomainEvent[]::new);
    }

    static String textOf(Object event) {
        return ((UnitReminded) event).text();
    }
}
