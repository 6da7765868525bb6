package io.duban.query.todo;

import io.duban.kernel.people.Actor;
import io.duban.query.task.Viewpoint;
import java.util.List;
import org.springframework.stereotype.Component;

/** What waits for this person, by kind; a task stands in one section only. */
@Component
public class TodoQuery {

    public List<TodoSection> of(Actor viewer, Viewpoint viewpoint) {
        throw new UnsupportedOperationException();
    }
}
