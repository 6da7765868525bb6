package io.duban.query.ranking.explain;

import io.duban.kernel.people.Actor;
import io.duban.query.page.DataState;
import io.duban.query.page.PageController;
import io.duban.query.ranking.PeriodState;
import io.duban.query.ranking.WrittenMonth;
import io.duban.query.ranking.period.PeriodRankings;
import io.duban.query.task.Viewpoint;
import java.util.Map;
import java.util.UUID;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A unit's score of a month, opened up; with what would change it. */
@PageController
final class ExplanationController {

    private final PeriodRankings rankings;
    private final Explaining explaining;

    ExplanationController(PeriodRankings rankings, Explaining explaining) {
        this.rankings = rankings;
        this.explaining = explaining;
    }

    @GetMapping("/rankings/{month}/units/{unitId}")
    String show(
            @PathVariable String month,
            @PathVariable UUID unitId,
            @RequestParam Map<String, String> parameters,
            Viewpoint viewpoint,
            Actor viewer,
            Model model) {
        var ranking = rankings.of(WrittenMonth.read(month), viewpoint);
        var unit = OpenedUnit.of(ranking, unitId, viewer);
        var explanation = explaining.of(ranking, unit, viewpoint, viewer);
        model.addAttribute("ranking", ranking);
        model.addAttribute("month", ranking.month());
        model.addAttribute("unit", unit);
        model.addAttribute("state", PeriodState.of(ranking.story()));
        model.addAttribute("explanation", explanation);
        model.addAttribute(
                "dispute",
                RightToDispute.of(ranking.story(), unit, viewer, viewpoint).orElse(null));
        model.addAttribute("whatIf", WhatIf.of(explanation, parameters));
        model.addAttribute("oneMore", OneMore.of(explanation));
        model.addAttribute("data", new DataState(ranking.dataTime(), ranking.position()));
        return "ranking/explanation";
    }
}
