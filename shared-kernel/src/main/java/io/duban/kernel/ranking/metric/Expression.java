package io.duban.kernel.ranking.metric;

import io.duban.kernel.ranking.exact.Fraction;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Arithmetic over named numbers. */
public sealed interface Expression {

    record Constant(Fraction value) implements Expression {}

    record Named(String name) implements Expression {}

    record Sum(Expression left, Expression right) implements Expression {}

    record Difference(Expression left, Expression right) implements Expression {}

    record Product(Expression left, Expression right) implements Expression {}

    record Quotient(Expression left, Expression right) implements Expression {}

    /** @return null if a name has no value, or something is divided by zero */
    default @Nullable Fraction value(Function<String, @Nullable Fraction> names) {
        return switch (this) {
            case Constant constant -> constant.value();
            case Named named -> names.apply(named.name());
            case Sum sum -> both(sum.left(), sum.right(), names, Fraction::plus);
            case Difference difference -> both(difference.left(), difference.right(), names, Fraction::minus);
            case Product product -> both(product.left(), product.right(), names, Fraction::times);
            case Quotient quotient -> both(quotient.left(), quotient.right(), names, Expression::over);
        };
    }

    /** All names that occur, in order. */
    default Set<String> names() {
        var found = new TreeSet<String>();
        collect(this, found);
        return found;
    }

    private static void collect(Expression expression, Set<String> found) {
        switch (expression) {
            case Constant constant -> {}
            case Named named -> found.add(named.name());
            case Sum sum -> both(sum.left(), sum.right(), found);
            case Difference difference -> both(difference.left(), difference.right(), found);
            case Product product -> both(product.left(), product.right(), found);
            case Quotient quotient -> both(quotient.left(), quotient.right(), found);
        }
    }

    private static void both(Expression left, Expression right, Set<String> found) {
        collect(left, found);
        collect(right, found);
    }

    private static @Nullable Fraction both(
            Expression left, Expression right, Function<String, @Nullable Fraction> names, Arithmetic arithmetic) {
        var one = left.value(names);
        var other = right.value(names);
        return one == null || other == null ? null : arithmetic.apply(one, other);
    }

    private static @Nullable Fraction over(Fraction one, Fraction other) {
        return other.signum() == 0 ? null : one.over(other);
    }

    /** Two numbers give one, or none. */
    interface Arithmetic {
        @Nullable
        Fraction apply(Fraction one, Fraction other);
    }
}
