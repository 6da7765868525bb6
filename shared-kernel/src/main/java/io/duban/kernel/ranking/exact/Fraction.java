package io.duban.kernel.ranking.exact;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact number: numerator over denominator in lowest terms. A number that can be written as a decimal has the denominator 1
 * and no zeros at its end, so that equal numbers are equal values.
 */
public record Fraction(BigDecimal numerator, BigDecimal denominator) implements Comparable<Fraction> {

    public static final Fraction ZERO = of(0);
    public static final Fraction ONE = of(1);
    public static final Fraction HUNDRED = of(100);

    /** @throws ArithmeticException if the denominator is zero */
    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("denominator is zero");
        }
        if (!denominator.equals(BigDecimal.ONE)) {
            var scale = Math.max(0, Math.max(numerator.scale(), denominator.scale()));
            var over = numerator.movePointRight(scale).toBigIntegerExact();
            var under = denominator.movePointRight(scale).toBigIntegerExact();
            var common = under.signum() < 0 ? over.gcd(under).negate() : over.gcd(under);
            over = over.divide(common);
            under = under.divide(common);
            var decimal = endsAsDecimal(under);
            numerator = decimal ? new BigDecimal(over).divide(new BigDecimal(under)) : new BigDecimal(over);
            denominator = decimal ? BigDecimal.ONE : new BigDecimal(under);
        }
        if (numerator.scale() > 0) {
            numerator = numerator.stripTrailingZeros();
        }
        if (numerator.scale() < 0) {
            numerator = numerator.setScale(0);
        }
    }

    public static Fraction of(long number) {
        return new Fraction(BigDecimal.valueOf(number), BigDecimal.ONE);
    }

    public static Fraction of(BigDecimal number) {
        return new Fraction(number, BigDecimal.ONE);
    }

    public Fraction plus(Fraction other) {
        return denominator.equals(other.denominator)
                ? new Fraction(numerator.add(other.numerator), denominator)
                : new Fraction(
                        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                        denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** @throws ArithmeticException if the other is zero */
    public Fraction over(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    public Fraction magnitude() {
        return signum() < 0 ? negated() : this;
    }

    public Fraction atLeast(Fraction least) {
        return compareTo(least) < 0 ? least : this;
    }

    public Fraction atMost(Fraction most) {
        return compareTo(most) > 0 ? most : this;
    }

    /** To so many decimals, all of them kept: {@code 97.50}. */
    public BigDecimal rounded(Rounding rounding) {
        return numerator.divide(denominator, rounding.scale(), rounding.mode());
    }

    public int signum() {
        return numerator.signum();
    }

    public boolean isWhole() {
        return isDecimal() && numerator.scale() == 0;
    }

    /** Whether it can be written out as a decimal. */
    public boolean isDecimal() {
        return denominator.equals(BigDecimal.ONE);
    }

    @Override
    public int compareTo(Fraction other) {
        return denominator.equals(other.denominator)
                ? numerator.compareTo(other.numerator)
                : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Exact, in the way in which facts may be written: {@code 97.5}, {@code 6/7}. */
    @Override
    public String toString() {
        var over = numerator.toPlainString();
        return isDecimal() ? over : over + "/" + denominator.toPlainString();
    }

    private static boolean endsAsDecimal(BigInteger under) {
        var rest = under.shiftRight(under.getLowestSetBit());
        while (rest.bitLength() > 2) {
            var parts = rest.divideAndRemainder(BigInteger.valueOf(5));
            if (parts[1].signum() != 0) {
                return false;
            }
            rest = parts[0];
        }
        return rest.equals(BigInteger.ONE);
    }
}
