package io.duban.kernel.task;

import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.rejection.Require;

/** Say how widely a task may be seen 标识. */
public record LabelTask(TaskId taskId, DataLabel label, String reason) implements ExistingTaskCommand {
    public LabelTask {
        taskId = Require.present("taskId", "事项", taskId);
        label = forTasks(Require.present("label", "数据标识", label));
        reason = Require.text("reason", "标识理由", reason, 500);
    }

    private static DataLabel forTasks(DataLabel label) {
        if (!label.isForTasks()) {
            throw new InvalidValue(new Rejection.Invalid(
                    "task.not-a-task-label", "label", "“%s”是字段的标识，不能标在事项上；请选择公开、内部或工作秘密。".formatted(label.label())));
        }
        return label;
    }
}
