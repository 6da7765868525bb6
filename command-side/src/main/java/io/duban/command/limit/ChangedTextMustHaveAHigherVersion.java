package io.duban.command.limit;

import io.duban.kernel.county.LimitHistory;
import io.duban.kernel.county.LimitProfileAdopted;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;

/** Name and version say which rules a task keeps; under the same two nobody finds other rules later. */
final class ChangedTextMustHaveAHigherVersion {

    private ChangedTextMustHaveAHigherVersion() {}

    static Optional<Rejection> refusal(LimitProfileAdopted wanted, LimitHistory history, boolean ready) {
        var before = history.adoptions().stream()
                .filter(adopted -> adopted.name().equals(wanted.name()))
                .toList();
        if (before.stream().anyMatch(wanted::isSameAs)) {
            return Optional.empty();
        }
        return before.stream()
                .map(LimitProfileAdopted::version)
                .max(Integer::compare)
                .filter(highest -> wanted.version() <= highest)
                .map(highest -> new Rejection.Invalid(
                        "limits.version-not-higher",
                        ready ? "name" : "yaml",
                        "方案“%s”已采用过第%d版，内容有改动时请把 version 写成%d或更大的数。".formatted(wanted.name(), highest, highest + 1)));
    }
}
