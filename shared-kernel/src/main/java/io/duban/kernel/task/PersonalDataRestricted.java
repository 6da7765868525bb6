package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.person.PersonKey;
import io.duban.kernel.person.RestrictionGround;

/** A citizen's data is kept and used no more 限制处理. */
@EventName("task.personal_data_restricted")
public record PersonalDataRestricted(TaskId taskId, PersonKey person, RestrictionGround ground)
        implements CitizenEvent {}
