package io.duban.command.task;

import io.duban.kernel.permission.OpenQuestion;
import io.duban.kernel.task.ExtensionRequested;
import io.duban.kernel.task.LongTermPlanProposed;
import io.duban.kernel.task.SuspensionProposed;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was asked about the limit of the task, and granted: extensions 延期, long-term lane 长期推进, suspension 中止.
 *
 * @param dispatchedOn the day on which the lead unit was given the matter; null before dispatch
 * @param firstDeadline the first limit that the lead unit was given; null while there is none
 * @param extensions how many extensions were granted since dispatch
 * @param extension the extension that waits for a decision
 * @param plan the long-term plan that waits for a decision
 * @param suspension the suspension that waits for a decision
 */
public record LimitChanges(
        @Nullable LocalDate dispatchedOn,
        @Nullable LocalDate firstDeadline,
        int extensions,
        @Nullable ExtensionRequested extension,
        @Nullable LongTermPlanProposed plan,
        @Nullable SuspensionProposed suspension) {

    static final LimitChanges NONE = new LimitChanges(null, null, 0, null, null, null);

    Set<OpenQuestion> open() {
        var open = EnumSet.noneOf(OpenQuestion.class);
        if (extension != null) {
            open.add(OpenQuestion.EXTENSION);
        }
        if (plan != null) {
            open.add(OpenQuestion.LONG_TERM_PLAN);
        }
        if (suspension != null) {
            open.add(OpenQuestion.SUSPENSION);
        }
        return open;
    }

    /** Another unit begins anew. */
    static LimitChanges since(LocalDate dispatch) {
        return new LimitChanges(dispatch, null, 0, null, null, null);
    }

    /** The first limit is remembered through all later ones. */
    LimitChanges limited(@Nullable LocalDate deadline) {
        return firstDeadline != null
                ? this
                : new LimitChanges(dispatchedOn, deadline, extensions, extension, plan, suspension);
    }

    LimitChanges extended() {
        return new LimitChanges(dispatchedOn, firstDeadline, extensions + 1, null, plan, suspension);
    }

    LimitChanges asking(ExtensionRequested asked) {
        return new LimitChanges(dispatchedOn, firstDeadline, extensions, asked, plan, suspension);
    }

    LimitChanges asking(LongTermPlanProposed asked) {
        return new LimitChanges(dispatchedOn, firstDeadline, extensions, extension, asked, suspension);
    }

    LimitChanges asking(SuspensionProposed asked) {
        return new LimitChanges(dispatchedOn, firstDeadline, extensions, extension, plan, asked);
    }

    LimitChanges refused(OpenQuestion question) {
        return switch (question) {
            case EXTENSION -> new LimitChanges(dispatchedOn, firstDeadline, extensions, null, plan, suspension);
            case LONG_TERM_PLAN ->
                new LimitChanges(dispatchedOn, firstDeadline, extensions, extension, null, suspension);
            case SUSPENSION -> new LimitChanges(dispatchedOn, firstDeadline, extensions, extension, plan, null);
            case PART, ALLOCATION, MILESTONES, REBASELINE -> this; // not about the limit
        };
    }

    /** An approved plan brings a limit of its own, so that an extension of the old one is no longer asked for. */
    LimitChanges planned() {
        return new LimitChanges(dispatchedOn, firstDeadline, extensions, null, null, suspension);
    }

    /** Nothing is asked any more: the unit holds the matter done, or its clock stands still. */
    LimitChanges settled() {
        return new LimitChanges(dispatchedOn, firstDeadline, extensions, null, null, null);
    }
}
