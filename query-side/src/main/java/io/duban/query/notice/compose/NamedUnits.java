package io.duban.query.notice.compose;

import io.duban.kernel.ranking.place.RankingLine;
import io.duban.kernel.ranking.rule.NamedList;
import io.duban.query.ranking.period.PeriodRanking;
import java.util.List;

/** Whom a month's ranking notice names within a group, and why: the best, the last, and who is not ranked. */
final class NamedUnits {

    private final PeriodRanking ranking;
    private final Phrases phrases;
    private final Losses losses;

    NamedUnits(PeriodRanking ranking, Phrases phrases) {
        this.ranking = ranking;
        this.phrases = phrases;
        this.losses = new Losses(ranking.rules(), phrases);
    }

    /** @param group its place among the groups, counted from 1 */
    void tell(int group, List<RankingLine> lines, NoticeFacts facts) {
        best(group, lines, facts);
        last(group, lines, facts);
        absent(group, lines, facts);
    }

    private void best(int group, List<RankingLine> lines, NoticeFacts facts) {
        var honours = honours(true);
        var at = 0;
        for (var line : lines) {
            if (line.lists().stream().anyMatch(honours::contains) && !isLast(line)) {
                var gained = losses.sentence(losses.gained(line), "reason.gained");
                var lost = losses.sentence(losses.lost(line), "reason.lost");
                var why = lost.isEmpty()
                        ? phrases.say("reason.full") + (gained.isEmpty() ? "" : "；" + gained)
                        : gained.isEmpty() ? lost : gained + "；" + lost;
                unit("先进", group, ++at, line, why, facts);
            }
        }
    }

    private void last(int group, List<RankingLine> lines, NoticeFacts facts) {
        var at = 0;
        for (var line : lines) {
            if (isLast(line)) {
                var lost = losses.sentence(losses.lost(line), "reason.lost");
                unit("末位", group, ++at, line, lost.isEmpty() ? phrases.say("reason.full") : lost, facts);
            }
        }
    }

    /** Who is among the best and the last at once, in a small group, is told once: where points were lost, as one of the last. */
    private boolean isLast(RankingLine line) {
        var full = line.rank() != null && line.rank() == 1;
        return !full && line.lists().stream().anyMatch(honours(false)::contains);
    }

    private List<String> honours(boolean wanted) {
        return ranking.rules().lists().stream()
                .filter(list -> list.isHonour() == wanted)
                .map(NamedList::name)
                .toList();
    }

    private void unit(String kind, int group, int at, RankingLine line, String why, NoticeFacts facts) {
        var place = group + "-" + at;
        var page = RankingTables.page(line, ranking);
        facts.scored(kind + "单位" + place, phrases.say("figure.unit"), line.unit(), page)
                .scored(kind + "名次" + place, phrases.say("figure.rank"), phrases.place(line), page)
                .scored(kind + "得分" + place, phrases.say("figure.score"), line.printedScore(), page)
                .scored(kind + "理由" + place, phrases.say("figure.reason"), why, page);
    }

    private void absent(int group, List<RankingLine> lines, NoticeFacts facts) {
        var without = lines.stream().filter(line -> line.rank() == null).toList();
        if (!without.isEmpty()) {
            var names = without.stream()
                    .map(line -> line.unit() + "（" + line.standing().label() + "）")
                    .toList();
            facts.scored(
                    "不参加排名" + group,
                    phrases.say("figure.absent"),
                    phrases.say("absent", String.join(phrases.say("comma"), names)),
                    null);
        }
    }
}
