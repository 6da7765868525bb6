package io.duban.query.ranking.lab;

import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.query.ranking.WrittenMonth;
import io.duban.query.task.Viewpoint;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Over which months a draft is tried out.
 *
 * @param until the latest
 * @param months how many; never so many that an answer would take long
 */
record Asked(YearMonth until, int months) {

    static final int USUAL = 12;
    static final int MOST = 24;

    /** @throws InvalidValue where an address says something else */
    static Asked of(@Nullable String until, @Nullable String months, Viewpoint viewpoint) {
        var last = YearMonth.from(viewpoint.today()).minusMonths(1);
        return new Asked(
                until == null || until.isBlank() ? last : WrittenMonth.read("until", until.strip()),
                months == null || months.isBlank() ? USUAL : count(months));
    }

    /** As an address says it, with what is tried out. */
    public Map<String, String> parameters(String rules) {
        var said = new LinkedHashMap<String, String>();
        said.put("rules", rules);
        said.put("months", Integer.toString(months));
        said.put("until", until.toString());
        return said;
    }

    private static int count(String text) {
        try {
            var count = Integer.parseInt(text.strip());
            if (count >= 1 && count <= MOST) {
                return count;
            }
        } catch (NumberFormatException unreadable) { // told below
        }
        throw new InvalidValue(
                new Rejection.Invalid("value.out-of-range", "months", "月数应为 1 到 %d 之间的整数，请改正后重试。".formatted(MOST)));
    }
}
