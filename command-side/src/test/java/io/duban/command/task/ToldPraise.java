package io.duban.command.task;

import io.duban.kernel.people.UnitRef;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The part of {@link ToldTask} about praise: of the lead unit, since it has the matter, each document once. */
final class ToldPraise {

    private record Noted(@Nullable UnitRef unit, String document) {}

    private final Set<Noted> all = new HashSet<>();
    private LocalDate handedOver = LocalDate.MIN;

    @Nullable
    String fateOf(Attempt attempt, @Nullable UnitRef lead) {
        if (attempt.move() != Move.PRAISE) {
            return null;
        }
        if (attempt.praisedUnit() != null && !attempt.praisedUnit().equals(lead)) {
            return "task.praise-of-another-unit";
        }
        if (attempt.dispatchDeadline().isAfter(attempt.today())) {
            return "task.praise-ahead";
        }
        if (attempt.dispatchDeadline().isBefore(handedOver)) {
            return "task.praise-before-dispatch";
        }
        return all.contains(new Noted(lead, attempt.document())) ? "task.praised-already" : null;
    }

    void follow(Attempt attempt, @Nullable UnitRef lead) {
        switch (attempt.move()) {
            case DISPATCH, REASSIGN, DESIGNATE -> handedOver = attempt.today();
            case PRAISE -> all.add(new Noted(lead, attempt.document()));
            default -> {}
        }
    }

    int noted() {
        return all.size();
    }
}
