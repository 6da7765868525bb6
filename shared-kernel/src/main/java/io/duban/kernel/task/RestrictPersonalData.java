package io.duban.kernel.task;

import io.duban.kernel.person.PersonKey;
import io.duban.kernel.person.RestrictionGround;
import io.duban.kernel.rejection.Require;

/** Keep a citizen's data and use it no more 限制处理个人信息 (个人信息保护法 Art. 44, 47): from now on the director alone sees it. */
public record RestrictPersonalData(TaskId taskId, PersonKey person, RestrictionGround ground)
        implements ExistingTaskCommand {
    public RestrictPersonalData {
        taskId = Require.present("taskId", "事项", taskId);
        person = Require.present("person", "诉求人", person);
        ground = Require.present("ground", "理由", ground);
    }
}
