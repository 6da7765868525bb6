package io.duban.kernel.ranking.metric;

import io.duban.kernel.ranking.exact.Fraction;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * When something applies: {@code onlyListedItems} (a fact that is not zero), {@code onTime < 60}, several joined by {@code and}.
 * A number that is missing makes it false.
 */
public record Condition(String text, List<Test> tests) {

    public Condition {
        tests = List.copyOf(tests);
    }

    /** @throws FormulaMistake where it makes no sense */
    public static Condition read(String text) {
        return new Condition(text.strip(), new FormulaReading(text).wholeCondition());
    }

    public boolean holds(Function<String, @Nullable Fraction> names) {
        return tests.stream().allMatch(test -> test.holds(names));
    }

    public Set<String> names() {
        var names = new TreeSet<String>();
        tests.forEach(test -> {
            names.addAll(test.left().names());
            names.addAll(test.right().names());
        });
        return names;
    }

    /** One comparison. */
    public record Test(Expression left, Comparison comparison, Expression right) {

        boolean holds(Function<String, @Nullable Fraction> names) {
            var one = left.value(names);
            var other = right.value(names);
            return one != null && other != null && comparison.holds(one, other);
        }
    }
}
