package io.duban.query.ranking.step;

import io.duban.kernel.people.Actor;
import io.duban.kernel.ranking.period.ApproveRanking;
import io.duban.kernel.ranking.period.FreezePeriod;
import io.duban.kernel.ranking.period.PublicationScope;
import io.duban.kernel.ranking.period.PublishRanking;
import io.duban.kernel.ranking.period.ShowProvisionalRanking;
import io.duban.query.page.FormDesk;
import io.duban.query.page.FormReply;
import io.duban.query.page.PageController;
import io.duban.query.ranking.WrittenMonth;
import io.duban.query.ranking.period.PeriodRankings;
import io.duban.query.task.Viewpoint;
import io.duban.query.task.act.Typed;
import java.time.YearMonth;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The buttons beneath the road: each hands in one command and leads back to the ranking. */
@PageController
class StepController {

    private final PeriodRankings rankings;
    private final FormDesk desk;
    private final MessageSourceAccessor texts;

    StepController(PeriodRankings rankings, FormDesk desk, MessageSource texts) {
        this.rankings = rankings;
        this.desk = desk;
        this.texts = new MessageSourceAccessor(texts);
    }

    @PostMapping("/rankings/{month}/freeze")
    String freeze(
            @PathVariable String month,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor,
            Viewpoint viewpoint,
            Model model,
            FormReply reply) {
        return step(month, FreezePeriod::new, "freeze", new Typed(values), actor, viewpoint, model, reply);
    }

    @PostMapping("/rankings/{month}/show")
    String show(
            @PathVariable String month,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor,
            Viewpoint viewpoint,
            Model model,
            FormReply reply) {
        return step(month, ShowProvisionalRanking::new, "show", new Typed(values), actor, viewpoint, model, reply);
    }

    @PostMapping("/rankings/{month}/approve")
    String approve(
            @PathVariable String month,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor,
            Viewpoint viewpoint,
            Model model,
            FormReply reply) {
        return step(month, ApproveRanking::new, "approve", new Typed(values), actor, viewpoint, model, reply);
    }

    @PostMapping("/rankings/{month}/publish")
    String publish(
            @PathVariable String month,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor,
            Viewpoint viewpoint,
            Model model,
            FormReply reply) {
        var typed = new Typed(values);
        return step(
                month,
                wanted -> new PublishRanking(wanted, typed.choice("scope", PublicationScope.class, texts)),
                "publish",
                typed,
                actor,
                viewpoint,
                model,
                reply);
    }

    private String step(
            String month,
            Function<YearMonth, ?> command,
            String name,
            Typed typed,
            Actor actor,
            Viewpoint viewpoint,
            Model model,
            FormReply reply) {
        var wanted = WrittenMonth.read(month);
        return reply.of(
                desk.submit(() -> command.apply(wanted), actor, typed.first("formKey")),
                texts.getMessage("period.done." + name),
                "/rankings/" + wanted,
                () -> {
                    model.addAttribute("period", PeriodSteps.of(rankings.story(wanted, viewpoint), actor, viewpoint));
                    return "ranking/step";
                });
    }
}
