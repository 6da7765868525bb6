package io.duban.kernel.task;

import io.duban.kernel.person.ErasureGround;
import io.duban.kernel.person.PersonKey;
import io.duban.kernel.rejection.Require;

/** Destroy a citizen's data and the key to it 删除个人信息 (个人信息保护法 Art. 47). Cannot be taken back; the task goes on. */
public record ErasePersonalData(TaskId taskId, PersonKey person, ErasureGround ground) implements ExistingTaskCommand {
    public ErasePersonalData {
        taskId = Require.present("taskId", "事项", taskId);
        person = Require.present("person", "诉求人", person);
        ground = Require.present("ground", "理由", ground);
    }
}
