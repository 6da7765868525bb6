package io.duban.query.ranking.lab;

import io.duban.kernel.ranking.rule.PeriodKind;
import io.duban.kernel.ranking.score.FactCheck;
import io.duban.kernel.ranking.score.FactProblem;
import io.duban.query.projection.ViewTokens;
import io.duban.query.ranking.fact.UnknownFacts;
import io.duban.query.ranking.period.PeriodRanking;
import io.duban.query.ranking.period.PeriodRankings;
import io.duban.query.task.Viewpoint;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tries a draft out beside the rules that hold: only reads, and reads the facts of a month once. */
@Component
class Laboratory {

    private final PeriodRankings rankings;
    private final ViewTokens tokens;

    Laboratory(PeriodRankings rankings, ViewTokens tokens) {
        this.rankings = rankings;
        this.tokens = tokens;
    }

    /** @param last the latest of so many months */
    Report run(Draft draft, YearMonth last, int months, Viewpoint viewpoint) {
        var position = tokens.position();
        var trials = new ArrayList<Trial>();
        var warnings = new LinkedHashSet<>(unknown(draft));
        for (var i = 0; i < months; i++) {
            var held = rankings.alone(last.minusMonths(i), viewpoint);
            var tried = rankings.beside(held, draft.id(), draft.rules(), viewpoint);
            trials.add(Trial.of(held, tried));
            warnings.addAll(unfit(draft, tried));
        }
        return new Report(draft, trials, List.copyOf(warnings), viewpoint.asOf(), position);
    }

    private static List<Warning> unknown(Draft draft) {
        var warnings = new ArrayList<Warning>();
        if (draft.rules().period() != PeriodKind.MONTH) {
            warnings.add(Warning.of("other-period." + draft.rules().period()));
        }
        for (var unknown : UnknownFacts.of(draft.rules())) {
            warnings.add(
                    unknown.nearest() == null
                            ? Warning.of("unknown-fact", unknown.name())
                            : new Warning("unknown-fact.near", unknown.name(), unknown.nearest()));
        }
        return warnings;
    }

    /** What the command line would refuse before it ranks anything. */
    private static List<Warning> unfit(Draft draft, PeriodRanking tried) {
        return FactCheck.of(draft.rules(), tried.numbers().table(draft.rules())).stream()
                .map(FactProblem::reason)
                .distinct()
                .map(reason -> Warning.of("unfit", reason))
                .toList();
    }
}
