package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;

/**
 * Of several offices this one supervises the task 督查机构. Recorded beside the draft where the county has more than one, and
 * whoever drafted or carried it over belongs to one of them.
 */
@EventName("task.office_named")
public record OfficeNamed(TaskId taskId, UnitRef office) implements RegistrationEvent {}
