package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.person.ErasureGround;
import io.duban.kernel.person.PersonKey;

/** A citizen's data and the key to it were destroyed 删除个人信息. That they once asked is all that remains. */
@EventName("task.personal_data_erased")
public record PersonalDataErased(TaskId taskId, PersonKey person, ErasureGround ground) implements CitizenEvent {}
