package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.person.PersonKey;
import io.duban.kernel.person.PersonalField;
import java.util.List;

/**
 * A citizen who asks for the matter 诉求人 was recorded. The values are kept elsewhere, encrypted under a key of their own.
 *
 * @param held which fields were said, in their order
 */
@EventName("task.citizen_recorded")
public record CitizenRecorded(TaskId taskId, PersonKey person, List<PersonalField> held) implements CitizenEvent {
    public CitizenRecorded {
        held = List.copyOf(held);
    }
}
