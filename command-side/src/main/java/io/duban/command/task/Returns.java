package io.duban.command.task;

/** How often the task was sent back by a unit that it was handed to 申请退回, and what became of it. */
public record Returns() {

    static final Returns NONE = new Returns();
}
