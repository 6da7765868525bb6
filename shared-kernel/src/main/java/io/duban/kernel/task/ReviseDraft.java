package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;
import org.jspecify.annotations.Nullable;

/** Rewrite a draft 修改拟办 (T1); what is given replaces all of what was drafted. The fields are those of {@link DraftTask}. */
public record ReviseDraft(
        TaskId taskId,
        String title,
        String category,
        String source,
        @Nullable String sourceNumber,
        @Nullable String content,
        @Nullable String completionStandard,
        LimitType limitType)
        implements ExistingTaskCommand {

    public ReviseDraft {
        taskId = Require.present("taskId", "事项", taskId);
        title = Require.text("title", "事项名称", title, 200);
        category = Require.text("category", "类别", category, 30);
        source = Require.text("source", "来源", source, 60);
        sourceNumber = Require.optionalText("sourceNumber", "来源文号", sourceNumber, 60);
        content = Require.optionalText("content", "具体内容", content, 4000);
        completionStandard = Require.optionalText("completionStandard", "完成标准", completionStandard, 1000);
        limitType = Require.present("limitType", "时限类型", limitType);
    }
}
