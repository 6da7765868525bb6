package io.duban.query.task.show;

import io.duban.kernel.task.ClocksSet;
import io.duban.kernel.task.ExtensionGranted;
import io.duban.kernel.task.ExtensionRefused;
import io.duban.kernel.task.ExtensionRequested;
import io.duban.kernel.task.LimitEvent;
import io.duban.kernel.task.LimitsRebased;
import io.duban.kernel.task.LongTermPlanApproved;
import io.duban.kernel.task.LongTermPlanProposed;
import io.duban.kernel.task.LongTermPlanRefused;
import io.duban.kernel.task.SuspensionProlonged;
import io.duban.kernel.task.SuspensionProposed;
import io.duban.kernel.task.SuspensionRefused;
import io.duban.kernel.task.TaskResumed;
import io.duban.kernel.task.TaskSuspended;

/** The facts of limits in words. */
final class LimitSentence {

    private LimitSentence() {}

    static Sentence of(LimitEvent event) {
        return switch (event) {
            case ExtensionRequested asked ->
                new Sentence(
                                "extension-requested",
                                asked.unit().name(),
                                asked.newDeadline().toString(),
                                asked.deadline().toString())
                        .and("progress-so-far", asked.progress())
                        .saying(asked.reason());
            case ExtensionGranted granted ->
                new Sentence(
                                "extension-granted",
                                granted.oldDeadline().toString(),
                                granted.newDeadline().toString())
                        .saying(granted.opinion());
            case ExtensionRefused refused ->
                new Sentence("extension-refused", refused.deadline().toString()).saying(refused.reason());
            case LongTermPlanProposed proposed ->
                new Sentence("plan-proposed", proposed.unit().name())
                        .through(proposed.nodes())
                        .saying(proposed.plan());
            case LongTermPlanApproved approved ->
                new Sentence("plan-approved", approved.newDeadline().toString())
                        .through(approved.nodes())
                        .saying(approved.opinion());
            case LongTermPlanRefused refused -> new Sentence("plan-refused").saying(refused.reason());
            case SuspensionProposed proposed ->
                new Sentence(
                                "suspension-proposed",
                                proposed.reason().label(),
                                proposed.reviewOn().toString())
                        .saying(proposed.text());
            case TaskSuspended suspended ->
                new Sentence(
                                "suspended",
                                suspended.reason().label(),
                                suspended.reviewOn().toString())
                        .saying(suspended.opinion());
            case SuspensionRefused refused -> new Sentence("suspension-refused").saying(refused.reason());
            case TaskResumed resumed ->
                new Sentence("resumed")
                        .and("new-deadline", Sentence.text(resumed.deadline()))
                        .saying(resumed.reason());
            case SuspensionProlonged prolonged ->
                new Sentence("suspension-prolonged", prolonged.reviewOn().toString()).saying(prolonged.reason());
            case LimitsRebased rebased -> RebasedSentence.of(rebased);
            case ClocksSet set -> ClockSentence.of(set);
        };
    }
}
