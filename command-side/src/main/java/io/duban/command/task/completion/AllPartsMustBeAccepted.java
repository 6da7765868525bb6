package io.duban.command.task.completion;

import io.duban.command.task.Basis;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One report for the matter: the lead unit applies when it has accepted the part of every co-unit (T13). A co-unit that hands
 * nothing in is no dead end, since the lead unit may accept its part on its own word, and the office may release it.
 *
 * <p>A matter out of a ledger is exempt: its co-units did their part before and outside the system, where nobody could accept
 * it.
 */
final class AllPartsMustBeAccepted {

    private AllPartsMustBeAccepted() {}

    static Optional<Rejection> refusal(Basis basis) {
        var handed = basis.assignment();
        if (basis.carriedOver() || handed == null) {
            return Optional.empty();
        }
        var missing = basis.handling().cooperation().missing(handed.coUnits());
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Rejection.WrongState(
                        "task.parts-not-accepted",
                        "协办单位%s的情况尚未采纳，不能申请办结；请先“采纳协办情况”，没有反馈的请督促其反馈，或写明依据代为采纳。"
                                .formatted(missing.stream().map(UnitRef::name).collect(Collectors.joining("、")))));
    }
}
