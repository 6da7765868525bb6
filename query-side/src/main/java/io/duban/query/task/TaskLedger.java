package io.duban.query.task;

import io.duban.kernel.people.Actor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The ledger of tasks, as far as the viewer may see it. */
@Component
public class TaskLedger {

    /** One page of what the filter finds. */
    public LedgerPage page(LedgerFilter filter, Viewpoint viewpoint, Actor viewer) {
        throw new UnsupportedOperationException();
    }

    /** One task, or nothing if it does not exist then or the viewer may not see it. */
    public Optional<TaskLine> task(UUID id, Viewpoint viewpoint, Actor viewer) {
        throw new UnsupportedOperationException();
    }

    /** How many tasks the filter finds. */
    public int count(LedgerFilter filter, Viewpoint viewpoint, Actor viewer) {
        throw new UnsupportedOperationException();
    }

    /** The categories that occur among tasks that the viewer may see, by name. */
    public List<String> categories(Actor viewer) {
        throw new UnsupportedOperationException();
    }
}
