package io.duban.kernel.ranking.metric;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.exact.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code (a + b) / c}, and comparisons of such. A name may hold letters of any script, digits, {@code _ . : @}; one with other
 * signs stands between back quotes. Also understood: × ÷ − （ ） ≥ ≤ ≠ 且.
 */
final class FormulaReading {

    private static final int LONGEST = 1000;
    private static final int DEEPEST = 50;

    private static final Map<String, Comparison> SIGNS = Map.ofEntries(
            Map.entry(">=", Comparison.GE),
            Map.entry("≥", Comparison.GE),
            Map.entry("<=", Comparison.LE),
            Map.entry("≤", Comparison.LE),
            Map.entry("==", Comparison.EQ),
            Map.entry("!=", Comparison.NE),
            Map.entry("≠", Comparison.NE),
            Map.entry(">", Comparison.GT),
            Map.entry("<", Comparison.LT),
            Map.entry("=", Comparison.EQ));

    private final String text;
    private int at;
    private int depth;

    FormulaReading(String text) {
        if (text.length() > LONGEST) {
            throw new FormulaMistake(0, "算式过长");
        }
        this.text = text;
    }

    Expression wholeExpression() {
        var expression = sum();
        end();
        return expression;
    }

    List<Condition.Test> wholeCondition() {
        var tests = new ArrayList<Condition.Test>();
        do {
            tests.add(test());
        } while (take("且") || take("&&") || takeWord("and"));
        end();
        return tests;
    }

    private Condition.Test test() {
        var left = sum();
        for (var sign : List.of(">=", "≥", "<=", "≤", "==", "!=", "≠", ">", "<", "=")) {
            if (take(sign)) {
                return new Condition.Test(left, SIGNS.getOrDefault(sign, Comparison.EQ), sum());
            }
        }
        return new Condition.Test(left, Comparison.NE, new Expression.Constant(Fraction.ZERO));
    }

    private Expression sum() {
        var left = product();
        while (true) {
            if (take("+") || take("＋")) {
                left = new Expression.Sum(left, product());
            } else if (take("-") || take("−") || take("－")) {
                left = new Expression.Difference(left, product());
            } else {
                return left;
            }
        }
    }

    private Expression product() {
        var left = single();
        while (true) {
            if (take("*") || take("×")) {
                left = new Expression.Product(left, single());
            } else if (take("/") || take("÷")) {
                left = new Expression.Quotient(left, single());
            } else {
                return left;
            }
        }
    }

    private Expression single() {
        if (++depth > DEEPEST) {
            throw new FormulaMistake(at, "括号层次过深");
        }
        try {
            if (take("-") || take("−") || take("－")) {
                return new Expression.Difference(new Expression.Constant(Fraction.ZERO), single());
            }
            if (take("(") || take("（")) {
                var inside = sum();
                if (!take(")") && !take("）")) {
                    throw new FormulaMistake(at, "缺少右括号");
                }
                return inside;
            }
            return word();
        } finally {
            depth--;
        }
    }

    private Expression word() {
        skipBlanks();
        var start = at;
        if (at < text.length() && text.charAt(at) == '`') {
            var close = text.indexOf('`', at + 1);
            if (close <= at + 1) {
                throw new FormulaMistake(at, "反引号没有成对");
            }
            at = close + 1;
            return new Expression.Named(text.substring(start + 1, close));
        }
        while (at < text.length() && belongsToWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        if (at == start) {
            throw new FormulaMistake(
                    at, at == text.length() ? "算式没有写完" : "不认识的符号“" + Character.toString(text.codePointAt(at)) + "”");
        }
        var word = text.substring(start, at);
        if (Character.isDigit(word.codePointAt(0)) || word.startsWith(".")) {
            var number = NumberText.read(word);
            if (number != null) {
                return new Expression.Constant(number.value());
            }
        }
        return new Expression.Named(word);
    }

    private static boolean belongsToWord(int sign) {
        return Character.isLetterOrDigit(sign) && sign != '且' || "_.:@%".indexOf(sign) >= 0;
    }

    private boolean take(String sign) {
        skipBlanks();
        if (text.startsWith(sign, at)) {
            at += sign.length();
            return true;
        }
        return false;
    }

    private boolean takeWord(String word) {
        skipBlanks();
        var after = at + word.length();
        if (text.regionMatches(true, at, word, 0, word.length())
                && (after == text.length() || !belongsToWord(text.codePointAt(after)))) {
            at = after;
            return true;
        }
        return false;
    }

    private void skipBlanks() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '　')) {
            at++;
        }
    }

    private void end() {
        skipBlanks();
        if (at < text.length()) {
            throw new FormulaMistake(at, "这里多出了“" + text.substring(at) + "”");
        }
    }
}
