package io.duban.kernel.task;

/**
 * Another task, as an event names it.
 *
 * @param number its document number as it was then
 * @param title its title as it was then
 */
public record TaskRef(TaskId id, String number, String title) {}
