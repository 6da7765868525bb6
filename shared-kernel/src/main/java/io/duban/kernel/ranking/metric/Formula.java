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

    /** As a part of a longer one: in parentheses, unless it is a single word or stands in some. */
    public String inParentheses() {
        var single = tree instanceof Expression.Named || tree instanceof Expression.Constant;
        return single || text.matches("\\([^()]*\\)") ? text : "(" + text + ")";
    }

    public Set<String> names() {
        return tree.names();
    }
}
