package io.duban.command.ledger.read;

import java.util.Map;
import java.util.Optional;

/** How a matter's time limit is set, as the ledger's column 时限类型 says it. */
public enum LimitType {
    /** 一般事项. */
    GENERAL,
    /** 重大事项. */
    MAJOR,
    /** 限定日期: the instruction itself names the date. */
    FIXED,
    /** 长期推进: the only type that may stand without a deadline. */
    LONG_TERM;

    private static final Map<String, LimitType> BY_WORD = Map.ofEntries(
            Map.entry("一般事项", GENERAL),
            Map.entry("一般", GENERAL),
            Map.entry("重大事项", MAJOR),
            Map.entry("重大", MAJOR),
            Map.entry("限定日期", FIXED),
            Map.entry("限期", FIXED),
            Map.entry("限时", FIXED),
            Map.entry("长期推进", LONG_TERM),
            Map.entry("长期坚持", LONG_TERM),
            Map.entry("长期", LONG_TERM));

    static Optional<LimitType> of(String text) {
        return Optional.ofNullable(BY_WORD.get(Folded.of(text)));
    }
}
