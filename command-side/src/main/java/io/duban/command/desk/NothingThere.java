package io.duban.command.desk;

import io.duban.kernel.notice.ExistingNoticeCommand;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.ExistingTaskCommand;

/** What to say when a command names something that never was; nothing is ever deleted. */
final class NothingThere {

    private NothingThere() {}

    static Rejection refusal(Object command) {
        return switch (command) {
            case ExistingTaskCommand task ->
                new Rejection.NotFound("task.not-found", "没有找到编号为%s的事项，请从台账重新打开。".formatted(task.taskId()));
            case ExistingNoticeCommand notice ->
                new Rejection.NotFound("notice.not-found", "没有找到编号为%s的通报，请从通报列表重新打开。".formatted(notice.noticeId()));
            default -> throw new IllegalStateException(command.getClass() + " is for nothing that exists");
        };
    }
}
