package io.duban.query.ranking.dispute;

import io.duban.kernel.people.Actor;
import io.duban.kernel.ranking.period.Dispute;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.platform.ranking.period.WhoDecidedPoints;
import io.duban.query.page.DataState;
import io.duban.query.ranking.period.PeriodRankings;
import io.duban.query.ranking.period.RuledMonth;
import io.duban.query.ranking.step.AdjustmentRows;
import io.duban.query.ranking.step.NumberChoices;
import io.duban.query.ranking.step.PeriodSteps;
import io.duban.query.task.TaskLedger;
import io.duban.query.task.TaskLine;
import io.duban.query.task.Viewpoint;
import io.duban.query.task.act.Typed;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** One dispute as its page shows it, with the forms that this person may send now. */
@Component
final class DisputePage {

    private final PeriodRankings rankings;
    private final WhoDecidedPoints deciders;
    private final NumberChoices choices;
    private final TaskLedger ledger;

    DisputePage(PeriodRankings rankings, WhoDecidedPoints deciders, NumberChoices choices, TaskLedger ledger) {
        this.rankings = rankings;
        this.deciders = deciders;
        this.choices = choices;
        this.ledger = ledger;
    }

    /** @throws ResponseStatusException 404 if there is none, or it is not this person's to see */
    static Dispute found(PeriodStory story, UUID id, Actor viewer) {
        return PeriodSteps.seen(story, viewer).stream()
                .filter(dispute -> dispute.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Fills the model and names the view. */
    String show(RuledMonth month, Dispute dispute, Typed typed, Viewpoint viewpoint, Actor viewer, Model model) {
        var turn = DisputeTurn.of(month.story(), dispute, viewer, viewpoint, deciders);
        model.addAttribute("month", month.month());
        model.addAttribute("row", DisputeRow.of(dispute, month.rules(), viewpoint));
        model.addAttribute("dispute", dispute);
        model.addAttribute("adjustments", adjustments(month, dispute));
        model.addAttribute("tasks", tasks(dispute, viewpoint, viewer));
        model.addAttribute("mayDecide", turn.mayDecide());
        model.addAttribute("recused", turn.recused());
        model.addAttribute("mayWithdraw", turn.mayWithdraw());
        model.addAttribute("typed", typed);
        if (turn.mayDecide()) {
            model.addAttribute("rows", AdjustmentRows.numbers());
            model.addAttribute("units", choices.units());
            model.addAttribute("facts", choices.facts(rankings.numbers(month, viewpoint), month.rules()));
        }
        model.addAttribute("data", new DataState(month.dataTime(), month.position()));
        return "ranking/dispute";
    }

    private static List<AdjustmentLine> adjustments(RuledMonth month, Dispute dispute) {
        return month.story().adjustments().stream()
                .filter(adjusted -> dispute.id().equals(adjusted.cause()))
                .map(adjusted -> new AdjustmentLine(
                        adjusted.adjustment(),
                        NumberChoices.label(adjusted.adjustment().fact(), month.rules())))
                .toList();
    }

    private List<DisputedTask> tasks(Dispute dispute, Viewpoint viewpoint, Actor viewer) {
        return dispute.disputed().tasks().stream()
                .map(task -> new DisputedTask(
                        task.value(),
                        ledger.task(task.value(), viewpoint, viewer)
                                .map(TaskLine::title)
                                .orElse(null)))
                .toList();
    }
}
