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
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Tries a draft out beside the rules that hold: only reads, and reads the facts of a month once. */
@Component
class Laboratory {

    private final PeriodRankings rankings;
    private final ViewTokens tokens;
    private final MessageSourceAccessor texts;

    Laboratory(PeriodRankings rankings, ViewTokens tokens, MessageSource texts) {
        this.rankings = rankings;
        this.tokens = tokens;
        this.texts = new MessageSourceAccessor(texts);
    }

    /** @param last the latest of so many months */
    Report run(Draft draft, YearMonth last, int months, Viewpoint viewpoint) {
        var position = tokens.position();
        var trials = new ArrayList<Trial>();
        var warnings = new LinkedHashSet<>(unknown(draft));
        for (var i = 0; i < months; i++) {
            var held = rankings.of(last.minusMonths(i), viewpoint);
            var tried = rankings.beside(held, draft.id(), draft.rules(), viewpoint);
            trials.add(Trial.of(held, tried));
            warnings.addAll(unfit(draft, tried));
        }
        return new Report(draft, trials, List.copyOf(warnings), viewpoint.asOf(), position);
    }

    private List<String> unknown(Draft draft) {
        var warnings = new ArrayList<String>();
        if (draft.rules().period() != PeriodKind.MONTH) {
            warnings.add(texts.getMessage(
                    "lab.other-period",
                    new Object[] {texts.getMessage("lab.period." + draft.rules().period())}));
        }
        for (var unknown : UnknownFacts.of(draft.rules())) {
            warnings.add(
                    unknown.nearest() == null
                            ? texts.getMessage("lab.unknown-fact", new Object[] {unknown.name()})
                            : texts.getMessage(
                                    "lab.unknown-fact.near", new Object[] {unknown.name(), unknown.nearest()}));
        }
        return warnings;
    }

    /** What the command line would refuse before it ranks anything. */
    private Set<String> unfit(Draft draft, PeriodRanking tried) {
        var reasons = new LinkedHashSet<String>();
        FactCheck.of(draft.rules(), tried.numbers().table()).stream()
                .map(FactProblem::reason)
                .forEach(reason -> reasons.add(texts.getMessage("lab.unfit", new Object[] {reason})));
        return reasons;
    }
}
