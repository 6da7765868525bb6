package io.duban.query.task;

import io.duban.kernel.limit.Awaited;
import io.duban.kernel.limit.Clock;
import io.duban.kernel.permission.HandlingStanding;
import io.duban.kernel.permission.OpenQuestion;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which answers somebody waits for as a line stands, of all that were ever asked for. Pure. */
final class LineOwed {

    private LineOwed() {}

    /** The clocks of all of them, the unit's receipt too. */
    static List<Clock> clocks(TaskDraft task) {
        return owed(task).map(answer -> answer.clock().clock()).toList();
    }

    /** Later than this one who checks or decides is late with an answer. */
    static @Nullable Instant officeLateAfter(TaskDraft task) {
        return owed(task)
                .filter(answer -> answer.answer() != Awaited.RECEIPT)
                .map(answer -> answer.clock().due())
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static Stream<WatchLine.Answer> owed(TaskDraft task) {
        return task.watch.awaited().stream().filter(answer -> isOwed(answer.answer(), task));
    }

    /** What concerns parts and milestones is asked where they are kept. */
    private static boolean isAsked(TaskDraft task, OpenQuestion question) {
        return HandlingStanding.open(task.handling).contains(question);
    }

    private static boolean isOwed(Awaited answer, TaskDraft task) {
        return switch (answer) {
            case EXTENSION -> task.open.contains(OpenQuestion.EXTENSION);
            case LONG_TERM_PLAN -> task.open.contains(OpenQuestion.LONG_TERM_PLAN);
            case SUSPENSION -> task.open.contains(OpenQuestion.SUSPENSION);
            case ALLOCATION -> isAsked(task, OpenQuestion.ALLOCATION);
            case MILESTONES -> isAsked(task, OpenQuestion.MILESTONES);
            case REBASELINE -> isAsked(task, OpenQuestion.REBASELINE);
            case REGISTRATION, RECEIPT, RETURN, VERIFICATION, SITE_VERIFICATION, CLOSING ->
                switch (task.phase) {
                    case PENDING_APPROVAL -> answer == Awaited.REGISTRATION;
                    case DISPATCHED -> answer == Awaited.RECEIPT;
                    case RETURN_REQUESTED -> answer == Awaited.RETURN;
                    case COMPLETION_REQUESTED, VERIFYING -> answer == Awaited.VERIFICATION;
                    case CLOSING_APPROVAL -> answer == Awaited.CLOSING;
                    case DRAFT,
                            REGISTERED,
                            IN_PROGRESS,
                            LONG_TERM,
                            SUSPENDED,
                            REWORK,
                            PUBLIC_REVIEW,
                            REOPENED,
                            CLOSED,
                            CANCELLED,
                            MERGED,
                            SPLIT -> false;
                };
        };
    }
}
