package io.duban.query.task.paper;

/**
 * A line of the list of papers.
 *
 * @param unit the lead unit of that moment; empty while there is none
 * @param sequence the event that the paper is about
 * @param when that happened
 * @param who caused it
 */
record PaperEntry(PaperKind kind, String name, String unit, long sequence, String when, String who) {}
