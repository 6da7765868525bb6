package io.duban.command.task.extension;

import io.duban.kernel.rejection.Rejection;
import java.util.Optional;

/** A matter is extended as often as its profile allows, usually twice (T10); what needs longer is for the long-term lane (T11). */
final class NoMoreExtensionsThanAllowed {

    private NoMoreExtensionsThanAllowed() {}

    /** @param most how often the profile of the task allows it */
    static Optional<Rejection> refusal(int granted, int most) {
        return granted < most
                ? Optional.empty()
                : Optional.of(new Rejection.WrongState(
                        "task.extended-twice", "本事项已延期%d次，不能再申请延期；重大事项确需更长时间的，请申请转长期推进。".formatted(granted)));
    }
}
