package io.duban.kernel.ranking.place;

import io.duban.kernel.ranking.rule.Ladder;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many periods in a row a unit has been on the ladder's list, period after period. */
final class Streaks {

    private final Ladder ladder;
    private Map<String, Integer> now = new HashMap<>();
    private Map<String, Integer> before = Map.of();
    private @Nullable PeriodName period;

    Streaks(Ladder ladder) {
        this.ladder = ladder;
    }

    /** Units that are not on the list in a period begin anew, and so does everybody when a period is left out. */
    void begin(PeriodName next) {
        before = period == null || next.follows(period) ? now : Map.of();
        now = new HashMap<>();
        period = next;
    }

    /** What follows for a unit that is on the list now; empty for nothing. */
    String listed(String unit) {
        var times = before.getOrDefault(unit, 0) + 1;
        now.put(unit, times);
        return ladder.action(times).orElse("");
    }
}
