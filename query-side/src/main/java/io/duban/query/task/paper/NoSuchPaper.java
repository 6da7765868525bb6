package io.duban.query.task.paper;

import java.util.UUID;

/** The viewer may see the task, but it has no such paper, or none yet. */
final class NoSuchPaper extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient UUID task;

    NoSuchPaper(UUID task) {
        super("No such paper of task " + task);
        this.task = task;
    }

    UUID task() {
        return task;
    }
}
