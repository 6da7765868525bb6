package io.duban.command.task.closing;

import io.duban.command.task.Checks;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;

/** 群众不认可，实事不销号 (2.4): where the public has a say, nobody closes before it has approved, by whatever road. */
final class PublicGateMustBePassed {

    private PublicGateMustBePassed() {}

    static Optional<Rejection> refusal(Checks checks) {
        return checks.gate() != null && !checks.review().passed()
                ? Optional.of(new Rejection.WrongState(
                        "task.public-gate-not-passed", "本事项须经群众评议认可才能销号，本轮评议尚未通过；请“不予销号”退回后重新核查、评议。"))
                : Optional.empty();
    }
}
