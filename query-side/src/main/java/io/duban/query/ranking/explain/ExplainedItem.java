package io.duban.query.ranking.explain;

import io.duban.kernel.ranking.period.Dispute;
import io.duban.kernel.ranking.score.ItemScore;
import io.duban.query.ranking.PrintedNumber;
import java.util.List;

/**
 * A line of the score.
 *
 * @param wording the rule in words that units know
 * @param most the most that it can give; a dash where the rule names no limit
 * @param disputable whether it is an item of the rules, and not what limits and rounding change
 * @param disputes what has been objected to the line as a whole
 */
public record ExplainedItem(
        ItemScore score,
        String wording,
        String most,
        boolean disputable,
        List<ExplainedFact> facts,
        List<Dispute> disputes) {

    public String points() {
        return PrintedNumber.of(score.points());
    }

    public String value() {
        return PrintedNumber.of(score.value());
    }

    public String denominator() {
        return PrintedNumber.of(score.denominator());
    }

    public boolean isOpenlyDisputed() {
        return disputes.stream().anyMatch(Dispute::isOpen);
    }
}
