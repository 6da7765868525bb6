package io.duban.kernel.ranking.rule;

import java.util.List;
import java.util.Optional;

/**
 * What follows when a unit is on a list time after time 连续末位.
 *
 * @param list the name of the list
 */
public record Ladder(String list, List<Step> steps) {

    public static final Ladder NONE = new Ladder("black", List.of());

    public Ladder {
        steps = List.copyOf(steps);
    }

    /** What follows after so many times in a row; beyond the last step, that one again. */
    public Optional<String> action(int consecutive) {
        return steps.stream()
                .filter(step -> step.consecutive() <= consecutive)
                .reduce((one, other) -> other.consecutive() >= one.consecutive() ? other : one)
                .map(Step::action);
    }

    public record Step(int consecutive, String action) {}
}
