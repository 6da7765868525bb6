package io.duban.kernel.task;

import io.duban.kernel.people.UnitRef;

/**
 * A task that came out of another one.
 *
 * @param leadUnit the lead unit that was proposed
 */
public record TaskPart(TaskId id, String title, UnitRef leadUnit) {}
