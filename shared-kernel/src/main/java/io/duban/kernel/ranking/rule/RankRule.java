package io.duban.kernel.ranking.rule;

import java.util.List;

/**
 * How scores become ranks.
 *
 * @param highFirst whether the highest score is the best
 * @param tieBreak looked at in turn where scores are equal
 * @param display what is printed beside equal ranks
 */
public record RankRule(boolean highFirst, RankMethod method, List<TieBreak> tieBreak, String display) {

    public static final RankRule USUAL = new RankRule(true, RankMethod.COMPETITION, List.of(), "并列");

    public RankRule {
        tieBreak = List.copyOf(tieBreak);
    }

    /** @param name a metric, a fact, or the points of an item */
    public record TieBreak(String name, boolean highFirst) {}
}
