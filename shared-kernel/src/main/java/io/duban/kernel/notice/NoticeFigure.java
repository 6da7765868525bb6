package io.duban.kernel.notice;

import io.duban.kernel.ranking.adoption.RuleSetId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A number or a finding that a notice prints, fixed when it was drafted; the wording names it by its key.
 *
 * @param key by which the wording names it: {@code 应办结} for <code>{应办结}</code>
 * @param label what it is, for whoever points at it
 * @param value as it is printed
 * @param link the page that explains it, from the root of the site; null where there is none
 * @param dataTime the moment up to which it counts
 * @param rules the rules by which it was made; null for a plain count
 */
public record NoticeFigure(
        String key,
        String label,
        String value,
        @Nullable String link,
        Instant dataTime,
        @Nullable RuleSetId rules) {}
