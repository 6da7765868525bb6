package io.duban.query.task.show;

import io.duban.kernel.task.TaskPhase;
import io.duban.query.task.TaskLine;
import org.jspecify.annotations.Nullable;

/** How the public's say 群众评议 stands, as shape, word and colour. */
enum ReviewState {
    WANTED("○", "lamp-none"),
    TO_FREEZE("◆", "lamp-near"),
    RUNNING("●", "lamp-normal"),
    PASSED("✔", "lamp-closed"),
    FAILED("✕", "lamp-overdue");

    private final String shape;
    private final String cssClass;

    ReviewState(String shape, String cssClass) {
        this.shape = shape;
        this.cssClass = cssClass;
    }

    public String shape() {
        return shape;
    }

    public String cssClass() {
        return cssClass;
    }

    /** Nothing where the public was never to be asked. */
    static @Nullable ReviewState of(TaskLine task) {
        var review = task.checks().review();
        if (task.phase() == TaskPhase.PUBLIC_REVIEW) {
            return review.isFrozen() ? RUNNING : TO_FREEZE;
        }
        var passed = review.passed();
        if (passed != null) {
            return passed ? PASSED : FAILED;
        }
        return task.checks().gate() == null ? null : WANTED;
    }
}
