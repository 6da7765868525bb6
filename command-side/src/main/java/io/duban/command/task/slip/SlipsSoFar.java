package io.duban.command.task.slip;

import io.duban.command.task.TaskState;
import io.duban.command.task.Watch.Slip;
import io.duban.command.task.clock.OwnClocks;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.task.SlipIssued;
import io.duban.kernel.task.SlipKind;
import io.duban.kernel.task.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What went out about a task's present limit; an extension or another unit begins anew (T9). */
record SlipsSoFar(TaskState state, LimitBasis basis) {

    /** The limit that slips are about now; null for a matter without one. */
    @Nullable
    Instant due() {
        return OwnClocks.last(state, basis).map(clock -> clock.due().at()).orElse(null);
    }

    Optional<Slip> last(SlipKind kind) {
        return escalations().stream().filter(slip -> slip.kind() == kind).reduce((one, later) -> later);
    }

    SlipIssued next(
            TaskId task,
            SlipKind kind,
            String text,
            @Nullable String reason,
            String issuedBy,
            LocalDate today,
            SlipNumbers numbers) {
        var handed = Objects.requireNonNull(state.assignment(), "Slips go to the unit that was given the matter");
        return new SlipIssued(
                task,
                kind,
                numbers.next(kind, today),
                handed.leadUnit(),
                text,
                handed.leader(),
                handed.deadline(),
                due(),
                daysLate(handed.deadline(), today),
                original(),
                escalations().stream().map(Slip::number).toList(),
                reason,
                issuedBy,
                today);
    }

    private List<Slip> escalations() {
        return state.basis().watch().slips().stream()
                .filter(slip -> slip.kind() != SlipKind.DISPATCH && Objects.equals(slip.due(), due()))
                .toList();
    }

    private @Nullable String original() {
        return state.basis().watch().slips().stream()
                .filter(slip -> slip.kind() == SlipKind.DISPATCH)
                .map(Slip::number)
                .reduce((one, later) -> later)
                .orElse(null);
    }

    private static int daysLate(@Nullable LocalDate deadline, LocalDate today) {
        return deadline == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(deadline, today));
    }
}
