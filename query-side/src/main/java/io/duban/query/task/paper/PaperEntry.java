package io.duban.query.task.paper;

/**
 * A line of the list of papers.
 *
 * @param sequence the event that the paper is about
 * @param when that happened
 * @param who caused it
 */
record PaperEntry(PaperKind kind, String name, long sequence, String when, String who) {}
