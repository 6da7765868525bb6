package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;
import java.time.LocalDate;

/**
 * The day of a milestone passed without its being met 节点滞后 (T8).
 *
 * @param baseline which baseline planned it
 * @param index which milestone of that baseline, from 1
 */
@EventName("task.milestone_slipped")
public record MilestoneSlipped(TaskId taskId, UnitRef unit, int baseline, int index, String name, LocalDate planned)
        implements WatchEvent {}
