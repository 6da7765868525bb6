package io.duban.command.task.review;

import io.duban.kernel.rejection.Rejection;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What citizens say is kept for ever, who they are is not: telephone and identity numbers stay out of a comment (个人信息保护法 Art. 6). */
final class CommentMustNameNobody {

    /** Seven digits and more, written together or in groups. */
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\s-]?\\d){6,}");

    private CommentMustNameNobody() {}

    static Optional<Rejection> refusal(@Nullable String comment) {
        return comment != null && NUMBER.matcher(comment).find()
                ? Optional.of(
                        new Rejection.Invalid("task.comment-names-somebody", "comment", "意见中不要写电话、证件号码和姓名，请删去后重新提交。"))
                : Optional.empty();
    }
}
