package io.duban.command.task.extension;

import io.duban.kernel.rejection.Rejection;
import java.util.Optional;

/** A matter is extended at most twice (T10); what needs longer is a matter for the long-term lane (T11). */
final class AtMostTwoExtensions {

    static final int MOST = 2;

    private AtMostTwoExtensions() {}

    static Optional<Rejection> refusal(int granted) {
        return granted < MOST
                ? Optional.empty()
                : Optional.of(new Rejection.WrongState(
                        "task.extended-twice", "本事项已延期%d次，不能再申请延期；重大事项确需更长时间的，请申请转长期推进。".formatted(granted)));
    }
}
