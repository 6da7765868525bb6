package io.duban.kernel.ranking.metric;

import io.duban.kernel.ranking.exact.Fraction;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An expression with the words in which the rule states it.
 *
 * @param text {@code due - deferred}
 */
public record Formula(String text, Expression tree) {

    /** @throws FormulaMistake where it makes no sense */
    public static Formula read(String text) {
        return new Formula(text.strip(), new FormulaReading(text).wholeExpression());
    }

    public @Nullable Fraction value(Function<String, @Nullable Fraction> names) {
        return tree.value(names);
    }

    public Set<String> names() {
        return tree.names();
    }
}
