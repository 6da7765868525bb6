package io.duban.kernel.ranking.score;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.group.RuleGroup;
import io.duban.kernel.ranking.rule.Total;
import java.math.BigDecimal;
import java.util.ArrayList;

/** From points to the score: formula, limits, gates, rounding, in this order; what they change is a line of its own. */
final class TotalLine {

    private final Total total;
    private final RuleGroup group;

    TotalLine(Total total, RuleGroup group) {
        this.total = total;
        this.group = group;
    }

    BigDecimal of(Fraction sum, Sheet sheet) {
        var words = new ArrayList<String>();
        var score = byFormula(sum, sheet);
        var formula = total.formula();
        if (formula != null) {
            words.add("总分＝" + formula.text());
        }
        score = limited(score, words);
        var cap = sheet.effects().cap();
        if (cap != null && score.compareTo(cap) > 0) {
            words.add("一票否决，总分不超过" + cap);
            score = cap;
        }
        var printed = score.rounded(total.round());
        if (Fraction.of(printed).compareTo(score) != 0) {
            words.add("总分保留%d位小数".formatted(total.round().scale()));
        }
        var changed = Fraction.of(printed).minus(sum);
        if (changed.signum() != 0) {
            sheet.lines().add(new ItemScore("total", "总分", sum, null, String.join("，", words), changed));
        }
        return printed;
    }

    private Fraction byFormula(Fraction sum, Sheet sheet) {
        var formula = total.formula();
        if (formula == null) {
            return sum;
        }
        var value = formula.value(name -> sheet.points().getOrDefault(name, Fraction.ZERO));
        return value == null ? Fraction.ZERO : value;
    }

    private Fraction limited(Fraction score, ArrayList<String> words) {
        var max = total.max();
        if (max != null && score.compareTo(max.in(group)) > 0) {
            words.add("总分最高" + max.in(group));
            return max.in(group);
        }
        var min = total.min();
        if (min != null && score.compareTo(min.in(group)) < 0) {
            words.add("总分最低" + min.in(group));
            return min.in(group);
        }
        return score;
    }
}
