package io.duban.kernel.task;

import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.rejection.Require;
import java.util.ArrayList;
import java.util.List;

/**
 * Handle a task in parts from now on 分解, each a task of its own (T20).
 *
 * @param parts {@value #FEWEST} to {@value #MOST}. A refusal names a piece of a part as {@code parts[0].title}.
 */
public record SplitTask(TaskId taskId, List<SplitPart> parts, String reason) implements ExistingTaskCommand {
    public static final int FEWEST = 2;
    public static final int MOST = 10;

    public SplitTask {
        taskId = Require.present("taskId", "事项", taskId);
        parts = complete(Require.list("parts", "分解事项", parts));
        reason = Require.text("reason", "分解理由", reason, 1000);
    }

    private static List<SplitPart> complete(List<SplitPart> parts) {
        if (parts.size() < FEWEST || parts.size() > MOST) {
            throw new InvalidValue(new Rejection.Invalid(
                    "task.split-size",
                    "parts",
                    "一个事项应分解为%d至%d个事项，现有%d个；请增减后重试。".formatted(FEWEST, MOST, parts.size())));
        }
        var complete = new ArrayList<SplitPart>();
        for (var part : parts) {
            var field = "parts[%d]".formatted(complete.size());
            var label = "第%d个事项的".formatted(complete.size() + 1);
            complete.add(new SplitPart(
                    Require.text(field + ".title", label + "名称", part.title(), 200),
                    Require.text(field + ".completionStandard", label + "完成标准", part.completionStandard(), 1000),
                    Require.present(field + ".leadUnit", label + "牵头单位", part.leadUnit())));
        }
        return List.copyOf(complete);
    }
}
