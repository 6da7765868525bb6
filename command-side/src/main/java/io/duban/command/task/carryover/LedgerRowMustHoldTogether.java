package io.duban.command.task.carryover;

import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.CarryOverTask;
import java.util.Optional;

/** Only the office, an administrator or Duban itself carries a ledger over, and only rows whose days can follow each other. */
public final class LedgerRowMustHoldTogether {

    private LedgerRowMustHoldTogether() {}

    /** Why this row cannot be carried over by this person, or nothing; a dry run may ask too. */
    public static Optional<Rejection> refusal(CarryOverTask row, Actor actor) {
        var person = MayImport.refusal(actor);
        if (person.isPresent()) {
            return person;
        }
        if (row.dispatchedOn().isBefore(row.registeredOn())) {
            return Optional.of(new Rejection.Invalid(
                    "ledger.dispatched-before-registered",
                    "dispatchedOn",
                    "第%d行的交办日期%s早于立项日期%s，请核对。".formatted(row.entry().row(), row.dispatchedOn(), row.registeredOn())));
        }
        if (row.closedOn() != null && row.closedOn().isBefore(row.dispatchedOn())) {
            return Optional.of(new Rejection.Invalid(
                    "ledger.closed-before-dispatched",
                    "closedOn",
                    "第%d行的销号日期%s早于交办日期%s，请核对。".formatted(row.entry().row(), row.closedOn(), row.dispatchedOn())));
        }
        return Optional.empty();
    }
}
