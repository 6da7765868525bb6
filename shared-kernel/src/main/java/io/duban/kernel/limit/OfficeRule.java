package io.duban.kernel.limit;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * By when the office itself has to answer; the clocks of units are not the only ones.
 *
 * @param workdays within how many working days; what is left out is as usual
 */
public record OfficeRule(Map<Awaited, Integer> workdays) {

    public static final OfficeRule USUAL = new OfficeRule(Map.of());

    public OfficeRule {
        var all = new EnumMap<Awaited, Integer>(Awaited.class);
        for (var answer : Awaited.values()) {
            all.put(answer, workdays.getOrDefault(answer, answer.usualWorkdays()));
        }
        workdays = Collections.unmodifiableMap(all);
    }

    public int workdays(Awaited answer) {
        return Objects.requireNonNull(workdays.get(answer));
    }
}
