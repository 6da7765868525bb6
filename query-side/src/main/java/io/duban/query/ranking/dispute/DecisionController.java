package io.duban.query.ranking.dispute;

import io.duban.kernel.people.Actor;
import io.duban.kernel.ranking.period.Adjustment;
import io.duban.kernel.ranking.period.DecidePointObjection;
import io.duban.kernel.ranking.period.DecideRankingReview;
import io.duban.kernel.ranking.period.Dispute;
import io.duban.kernel.ranking.period.WithdrawPointObjection;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.query.page.FormDesk;
import io.duban.query.page.FormReply;
import io.duban.query.page.PageController;
import io.duban.query.ranking.WrittenMonth;
import io.duban.query.ranking.period.PeriodRankings;
import io.duban.query.ranking.step.AdjustmentRows;
import io.duban.query.task.Viewpoint;
import io.duban.query.task.act.Typed;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The forms beneath a dispute: the county decides it, the unit withdraws it. */
@PageController
class DecisionController {

    private final PeriodRankings rankings;
    private final DisputePage page;
    private final FormDesk desk;
    private final MessageSourceAccessor texts;

    DecisionController(PeriodRankings rankings, DisputePage page, FormDesk desk, MessageSource texts) {
        this.rankings = rankings;
        this.page = page;
        this.desk = desk;
        this.texts = new MessageSourceAccessor(texts);
    }

    @PostMapping("/rankings/{month}/disputes/{id}")
    String decide(
            @PathVariable String month,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> values,
            Viewpoint viewpoint,
            Actor actor,
            Model model,
            FormReply reply) {
        var wanted = WrittenMonth.read(month);
        var dispute = DisputePage.found(rankings.story(wanted, viewpoint), id, actor);
        var typed = new Typed(values);
        return answer(
                wanted,
                dispute,
                () -> decision(wanted, dispute, typed),
                "decided",
                typed,
                viewpoint,
                actor,
                model,
                reply);
    }

    @PostMapping("/rankings/{month}/disputes/{id}/withdraw")
    String withdraw(
            @PathVariable String month,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> values,
            Viewpoint viewpoint,
            Actor actor,
            Model model,
            FormReply reply) {
        var wanted = WrittenMonth.read(month);
        var dispute = DisputePage.found(rankings.story(wanted, viewpoint), id, actor);
        return answer(
                wanted,
                dispute,
                () -> new WithdrawPointObjection(wanted, id),
                "withdrawn",
                new Typed(values),
                viewpoint,
                actor,
                model,
                reply);
    }

    private Object decision(YearMonth month, Dispute dispute, Typed typed) {
        var outcome = typed.choice("outcome", Dispute.Outcome.class, texts);
        var upheld = outcome == Dispute.Outcome.UPHELD;
        if (!upheld && outcome != Dispute.Outcome.REJECTED) {
            throw new InvalidValue(
                    new Rejection.Invalid("value.required", "outcome", texts.getMessage("dispute.outcome.missing")));
        }
        var adjustments = upheld ? AdjustmentRows.read(typed) : List.<Adjustment>of();
        return switch (dispute.kind()) {
            case OBJECTION -> new DecidePointObjection(month, dispute.id(), upheld, adjustments, typed.text("reason"));
            case REVIEW -> new DecideRankingReview(month, dispute.id(), upheld, adjustments, typed.text("reason"));
        };
    }

    private String answer(
            YearMonth month,
            Dispute dispute,
            Supplier<?> command,
            String done,
            Typed typed,
            Viewpoint viewpoint,
            Actor actor,
            Model model,
            FormReply reply) {
        return reply.of(
                desk.submit(command, actor, typed.first("formKey")),
                texts.getMessage("period.done." + done),
                "/rankings/" + month + "/disputes/" + dispute.id(),
                () -> page.show(rankings.ruled(month, viewpoint), dispute, typed, viewpoint, actor, model));
    }
}
