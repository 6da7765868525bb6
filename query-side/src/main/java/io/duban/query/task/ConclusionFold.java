package io.duban.query.task;

import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.Conclusion;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskReopened;
import io.duban.kernel.task.VerificationBegun;
import io.duban.kernel.task.VerificationPassed;
import io.duban.platform.event.EventActor;
import io.duban.platform.event.RecordedEvent;
import io.duban.query.task.FateLine.Participant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Who took part in which conclusion, read from beside the facts. */
final class ConclusionFold {

    private ConclusionFold() {}

    static void note(TaskDraft task, TaskEvent event, RecordedEvent recorded, LocalDate day) {
        var who = participants(recorded.actor());
        var fates = task.fates;
        Conclusion.of(event)
                .ifPresent(conclusion -> task.fates = fates.concluded(Stream.concat(
                                fates.conclusions().stream(),
                                Stream.of(new ConclusionLine(
                                        recorded.sequence(), conclusion, day, with(fates, who), true, null)))
                        .toList()));
        if (event instanceof CompletionRequested) {
            task.fates = fates.checked(List.of());
        } else if (event instanceof VerificationBegun || event instanceof VerificationPassed) {
            task.fates = fates.checked(with(fates, who));
        } else if (event instanceof TaskReopened) {
            task.fates = fates.concluded(fates.conclusions().stream()
                    .map(one -> one.conclusion() == Conclusion.CLOSING ? one.reversed() : one)
                    .toList());
        }
    }

    /** Who did it, and by whose powers. */
    private static List<Participant> participants(EventActor actor) {
        return Stream.concat(
                        Stream.of(actor.account()),
                        actor.stoodInForAccounts().stream().sorted())
                .map(account -> new Participant(account, actor.role()))
                .toList();
    }

    private static List<Participant> with(FateLine fates, List<Participant> who) {
        return Stream.concat(fates.checkers().stream(), who.stream()).distinct().toList();
    }
}
