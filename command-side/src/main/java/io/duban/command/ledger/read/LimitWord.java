package io.duban.command.ledger.read;

import io.duban.kernel.task.LimitType;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a ledger's column 时限类型 words the lane of a matter. */
final class LimitWord {

    private static final Map<String, LimitType> BY_WORD = Map.ofEntries(
            Map.entry("一般事项", LimitType.GENERAL),
            Map.entry("一般", LimitType.GENERAL),
            Map.entry("重大事项", LimitType.MAJOR),
            Map.entry("重大", LimitType.MAJOR),
            Map.entry("限定日期", LimitType.FIXED),
            Map.entry("限期", LimitType.FIXED),
            Map.entry("限时", LimitType.FIXED),
            Map.entry("长期推进", LimitType.LONG_TERM),
            Map.entry("长期坚持", LimitType.LONG_TERM),
            Map.entry("长期", LimitType.LONG_TERM),
            Map.entry("特急事项", LimitType.URGENT),
            Map.entry("特急", LimitType.URGENT));

    /** The words to use, for a sentence. */
    static final String KNOWN =
            Arrays.stream(LimitType.values()).map(LimitType::label).collect(Collectors.joining("、"));

    private LimitWord() {}

    static Optional<LimitType> of(String text) {
        return Optional.ofNullable(BY_WORD.get(Folded.of(text)));
    }
}
