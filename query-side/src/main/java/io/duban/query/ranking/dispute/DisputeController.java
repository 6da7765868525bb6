package io.duban.query.ranking.dispute;

import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.ranking.period.Adjustment;
import io.duban.kernel.ranking.period.DecidePointObjection;
import io.duban.kernel.ranking.period.DecideRankingReview;
import io.duban.kernel.ranking.period.Dispute;
import io.duban.kernel.ranking.period.PeriodPhase;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.ranking.period.WithdrawPointObjection;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.audit.AuditAct;
import io.duban.platform.audit.AuditEntry;
import io.duban.platform.audit.AuditLog;
import io.duban.platform.file.StoredFiles;
import io.duban.platform.ranking.period.WhoDecidedPoints;
import io.duban.query.page.DataState;
import io.duban.query.page.FormDesk;
import io.duban.query.page.FormReply;
import io.duban.query.page.PageController;
import io.duban.query.ranking.WrittenMonth;
import io.duban.query.ranking.period.PeriodRankings;
import io.duban.query.ranking.period.RuledMonth;
import io.duban.query.ranking.step.AdjustmentRows;
import io.duban.query.ranking.step.NumberChoices;
import io.duban.query.ranking.step.PeriodSteps;
import io.duban.query.task.TaskLedger;
import io.duban.query.task.TaskLine;
import io.duban.query.task.Viewpoint;
import io.duban.query.task.act.Typed;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What units dispute, seen by both sides: a unit its own, the county all. */
@PageController
class DisputeController {

    private final PeriodRankings rankings;
    private final WhoDecidedPoints deciders;
    private final NumberChoices choices;
    private final TaskLedger ledger;
    private final StoredFiles files;
    private final AuditLog audit;
    private final FormDesk desk;
    private final MessageSourceAccessor texts;

    DisputeController(
            PeriodRankings rankings,
            WhoDecidedPoints deciders,
            NumberChoices choices,
            TaskLedger ledger,
            StoredFiles files,
            AuditLog audit,
            FormDesk desk,
            MessageSource texts) {
        this.rankings = rankings;
        this.deciders = deciders;
        this.choices = choices;
        this.ledger = ledger;
        this.files = files;
        this.audit = audit;
        this.desk = desk;
        this.texts = new MessageSourceAccessor(texts);
    }

    @GetMapping("/rankings/{month}/disputes")
    String list(@PathVariable String month, Viewpoint viewpoint, Actor viewer, Model model) {
        var ranked = rankings.ruled(WrittenMonth.read(month), viewpoint);
        model.addAttribute("month", ranked.month());
        model.addAttribute(
                "rows",
                PeriodSteps.seen(ranked.story(), viewer).stream()
                        .map(dispute -> DisputeRow.of(dispute, ranked.rules(), viewpoint))
                        .toList());
        model.addAttribute("data", new DataState(ranked.dataTime(), ranked.position()));
        return "ranking/disputes";
    }

    @GetMapping("/rankings/{month}/disputes/{id}")
    String show(@PathVariable String month, @PathVariable UUID id, Viewpoint viewpoint, Actor viewer, Model model) {
        var ranked = rankings.ruled(WrittenMonth.read(month), viewpoint);
        var dispute = found(ranked.story(), id, viewer);
        var first = new Typed(Map.of(
                "unit", List.of(dispute.unit().id().value().toString()),
                "fact", List.of(Objects.requireNonNullElse(dispute.disputed().fact(), ""))));
        return page(ranked, dispute, first, viewpoint, viewer, model);
    }

    @GetMapping("/rankings/{month}/disputes/{id}/evidence/{sha256}")
    ResponseEntity<Resource> evidence(
            @PathVariable String month,
            @PathVariable UUID id,
            @PathVariable String sha256,
            Viewpoint viewpoint,
            Actor viewer) {
        var story = rankings.story(WrittenMonth.read(month), viewpoint);
        var attachment = found(story, id, viewer).evidence().stream()
                .filter(one -> one.sha256().equals(sha256))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var content = files.open(sha256)
                .orElseThrow(() ->
                        new ResponseStatusException(files.isPurged(sha256) ? HttpStatus.GONE : HttpStatus.NOT_FOUND));
        audit.record(AuditEntry.of(AuditAct.FILE_DOWNLOADED, viewer)
                .about("dispute:" + id)
                .with("sha256", sha256));
        return content.download(attachment.fileName());
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
        var dispute = found(rankings.story(wanted, viewpoint), id, actor);
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
        var dispute = found(rankings.story(wanted, viewpoint), id, actor);
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
                () -> page(rankings.ruled(month, viewpoint), dispute, typed, viewpoint, actor, model));
    }

    private static Dispute found(PeriodStory story, UUID id, Actor viewer) {
        return PeriodSteps.seen(story, viewer).stream()
                .filter(dispute -> dispute.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String page(
            RuledMonth ranked, Dispute dispute, Typed typed, Viewpoint viewpoint, Actor viewer, Model model) {
        var asked = viewpoint.now() && dispute.isOpen() && isTurn(ranked, dispute, viewer);
        var recused = asked
                && (viewer.worksFor(dispute.unit())
                        || viewer.isOrStandsInForOneOf(
                                switch (dispute.kind()) {
                                    case OBJECTION ->
                                        deciders.behindObjection(ranked.story(), dispute.unit(), dispute.disputed());
                                    case REVIEW ->
                                        deciders.behindReview(ranked.story(), dispute.unit(), dispute.disputed());
                                }));
        model.addAttribute("month", ranked.month());
        model.addAttribute("row", DisputeRow.of(dispute, ranked.rules(), viewpoint));
        model.addAttribute("dispute", dispute);
        model.addAttribute(
                "adjustments",
                ranked.story().adjustments().stream()
                        .filter(adjusted -> dispute.id().equals(adjusted.cause()))
                        .map(adjusted -> new AdjustmentLine(
                                adjusted.adjustment(),
                                NumberChoices.label(adjusted.adjustment().fact(), ranked.rules())))
                        .toList());
        model.addAttribute(
                "tasks",
                dispute.disputed().tasks().stream()
                        .map(task -> new DisputedTask(
                                task.value(),
                                ledger.task(task.value(), viewpoint, viewer)
                                        .map(TaskLine::title)
                                        .orElse(null)))
                        .toList());
        model.addAttribute("mayDecide", asked && !recused);
        model.addAttribute("recused", recused);
        model.addAttribute(
                "mayWithdraw",
                viewpoint.now()
                        && dispute.isOpen()
                        && dispute.kind() == Dispute.Kind.OBJECTION
                        && CountyAction.OBJECT_TO_POINTS.isFor(viewer)
                        && viewer.worksFor(dispute.unit()));
        model.addAttribute("typed", typed);
        if (asked && !recused) {
            model.addAttribute("rows", AdjustmentRows.numbers());
            model.addAttribute("units", choices.units());
            model.addAttribute("facts", choices.facts(rankings.numbers(ranked, viewpoint), ranked.rules()));
        }
        model.addAttribute("data", new DataState(ranked.dataTime(), ranked.position()));
        return "ranking/dispute";
    }

    private static boolean isTurn(RuledMonth ranked, Dispute dispute, Actor viewer) {
        var phase = ranked.story().phase();
        return switch (dispute.kind()) {
            case OBJECTION ->
                CountyAction.DECIDE_POINT_OBJECTION.isFor(viewer)
                        && (phase == PeriodPhase.SHOWN || phase == PeriodPhase.CLOSED);
            case REVIEW -> CountyAction.DECIDE_RANKING_REVIEW.isFor(viewer) && phase == PeriodPhase.PUBLISHED;
        };
    }
}
