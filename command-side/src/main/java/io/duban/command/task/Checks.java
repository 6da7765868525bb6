package io.duban.command.task;

/** What checks have found so far 核查, and whether the public has a say 群众评议. */
public record Checks() {

    static final Checks NONE = new Checks();
}
