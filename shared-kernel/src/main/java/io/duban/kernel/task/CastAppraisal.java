package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;
import org.jspecify.annotations.Nullable;

/** Say for a member of the sample what they think of the result 评议 (T16). */
public record CastAppraisal(
        TaskId taskId, Appraisal appraisal, @Nullable String comment) implements ExistingTaskCommand {
    public CastAppraisal {
        taskId = Require.present("taskId", "事项", taskId);
        appraisal = Require.present("appraisal", "评议结论", appraisal);
        comment = Require.optionalText("comment", "意见建议", comment, 500);
    }
}
