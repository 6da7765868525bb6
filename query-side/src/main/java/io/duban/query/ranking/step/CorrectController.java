package io.duban.query.ranking.step;

import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.ranking.period.CorrectRanking;
import io.duban.query.page.FormDesk;
import io.duban.query.page.FormReply;
import io.duban.query.page.PageController;
import io.duban.query.ranking.WrittenMonth;
import io.duban.query.ranking.period.PeriodRankings;
import io.duban.query.task.Viewpoint;
import io.duban.query.task.act.Typed;
import java.time.YearMonth;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form by which a published ranking is corrected. */
@PageController
class CorrectController {

    private final PeriodRankings rankings;
    private final NumberChoices choices;
    private final FormDesk desk;
    private final MessageSourceAccessor texts;

    CorrectController(PeriodRankings rankings, NumberChoices choices, FormDesk desk, MessageSource texts) {
        this.rankings = rankings;
        this.choices = choices;
        this.desk = desk;
        this.texts = new MessageSourceAccessor(texts);
    }

    @GetMapping("/rankings/{month}/correct")
    String form(@PathVariable String month, Viewpoint viewpoint, Actor viewer, Model model) {
        var wanted = WrittenMonth.read(month);
        return viewpoint.now() && CountyAction.CORRECT_RANKING.isFor(viewer)
                ? form(wanted, Typed.nothing(), viewpoint, model)
                : "redirect:/rankings/" + wanted;
    }

    @PostMapping("/rankings/{month}/correct")
    String correct(
            @PathVariable String month,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor,
            Viewpoint viewpoint,
            Model model,
            FormReply reply) {
        var wanted = WrittenMonth.read(month);
        var typed = new Typed(values);
        return reply.of(
                desk.submit(
                        () -> new CorrectRanking(wanted, AdjustmentRows.read(typed), typed.text("reason")),
                        actor,
                        typed.first("formKey")),
                texts.getMessage("period.done.correct"),
                "/rankings/" + wanted,
                () -> form(wanted, typed, viewpoint, model));
    }

    private String form(YearMonth month, Typed typed, Viewpoint viewpoint, Model model) {
        model.addAttribute("month", month);
        model.addAttribute("typed", typed);
        model.addAttribute("rows", AdjustmentRows.numbers());
        model.addAttribute("units", choices.units());
        var ruled = rankings.ruled(month, viewpoint);
        model.addAttribute("facts", choices.facts(rankings.numbers(ruled, viewpoint), ruled.rules()));
        return "ranking/correct";
    }
}
