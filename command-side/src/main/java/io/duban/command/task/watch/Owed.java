package io.duban.command.task.watch;

import io.duban.command.task.TaskState;
import io.duban.kernel.limit.Awaited;
import io.duban.kernel.limit.Clock;
import io.duban.kernel.permission.OpenQuestion;
import io.duban.kernel.task.LampAgainst;
import io.duban.kernel.task.TaskPhase;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which answers somebody waits for as the task stands now. */
final class Owed {

    private Owed() {}

    static Set<Awaited> in(TaskState state) {
        var owed = EnumSet.noneOf(Awaited.class);
        byPhase(state.phase()).ifPresent(owed::add);
        state.standing().open().forEach(question -> byQuestion(question).ifPresent(owed::add));
        return owed;
    }

    /** The clocks of what is owed now, in the order of the life. */
    static Map<Awaited, Clock> clocks(TaskState state) {
        var owed = in(state);
        return state.basis().watch().awaited().entrySet().stream()
                .filter(entry -> owed.contains(entry.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, LinkedHashMap::new));
    }

    static LampAgainst debtor(Awaited answer) {
        return answer == Awaited.RECEIPT ? LampAgainst.UNIT : LampAgainst.OFFICE;
    }

    private static Optional<Awaited> byQuestion(OpenQuestion question) {
        return switch (question) {
            case EXTENSION -> Optional.of(Awaited.EXTENSION);
            case LONG_TERM_PLAN -> Optional.of(Awaited.LONG_TERM_PLAN);
            case SUSPENSION -> Optional.of(Awaited.SUSPENSION);
            case ALLOCATION -> Optional.of(Awaited.ALLOCATION);
            case MILESTONES -> Optional.of(Awaited.MILESTONES);
            case REBASELINE -> Optional.of(Awaited.REBASELINE);
            case PART -> Optional.empty(); // between the units; the lead's own limit goes on
        };
    }

    private static Optional<Awaited> byPhase(TaskPhase phase) {
        return switch (phase) {
            case PENDING_APPROVAL -> Optional.of(Awaited.REGISTRATION);
            case DISPATCHED -> Optional.of(Awaited.RECEIPT);
            case RETURN_REQUESTED -> Optional.of(Awaited.RETURN);
            case COMPLETION_REQUESTED, VERIFYING -> Optional.of(Awaited.VERIFICATION);
            case CLOSING_APPROVAL -> Optional.of(Awaited.CLOSING);
            case DRAFT,
                    REGISTERED,
                    IN_PROGRESS,
                    LONG_TERM,
                    SUSPENDED,
                    REWORK,
                    REOPENED,
                    PUBLIC_REVIEW,
                    CLOSED,
                    CANCELLED,
                    MERGED,
                    SPLIT -> Optional.empty();
        };
    }
}
