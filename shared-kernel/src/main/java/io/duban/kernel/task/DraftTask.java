package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;
import org.jspecify.annotations.Nullable;

/**
 * Draft a matter for registration 拟办 (T1).
 *
 * @param category the kind of matter, one of the county's configured categories, such as 民生实事
 * @param source what it traces to: a meeting, an instruction, the yearly work report (督查条例 Art. 11)
 * @param limitType which time-limit lane it will run in
 */
public record DraftTask(
        String title,
        String category,
        String source,
        @Nullable String sourceNumber,
        @Nullable String content,
        @Nullable String completionStandard,
        LimitType limitType)
        implements TaskCommand {
    public DraftTask {
        title = Require.text("title", "事项名称", title, 200);
        category = Require.text("category", "类别", category, 30);
        source = Require.text("source", "来源", source, 60);
        sourceNumber = Require.optionalText("sourceNumber", "来源文号", sourceNumber, 60);
        content = Require.optionalText("content", "具体内容", content, 4000);
        completionStandard = Require.optionalText("completionStandard", "完成标准", completionStandard, 1000);
        limitType = Require.present("limitType", "时限类型", limitType);
    }
}
