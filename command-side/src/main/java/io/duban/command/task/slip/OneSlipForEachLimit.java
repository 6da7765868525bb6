package io.duban.command.task.slip;

import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.SlipKind;
import java.util.Optional;

/** A slip of a kind goes out once for a limit; the next step is the next kind, and a new limit begins anew (T9). */
final class OneSlipForEachLimit {

    private OneSlipForEachLimit() {}

    static Optional<Rejection> refusal(SlipsSoFar sofar, SlipKind kind) {
        return sofar.last(kind)
                .map(slip -> new Rejection.WrongState(
                        "task.slip-issued", "本期限已下达%s（%s），不再重复下达；时限变更后可以重新下达。".formatted(kind.label(), slip.number())));
    }
}
