package io.duban.query.ranking.explain;

import io.duban.kernel.people.Actor;
import io.duban.kernel.ranking.period.Dispute;
import io.duban.kernel.ranking.period.PeriodCommand;
import io.duban.kernel.ranking.period.PeriodPhase;
import io.duban.kernel.ranking.period.RaisePointObjection;
import io.duban.kernel.ranking.period.RequestRankingReview;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.web.ProblemAnswer;
import io.duban.query.page.DataState;
import io.duban.query.page.FormAnswer;
import io.duban.query.page.FormDesk;
import io.duban.query.page.PageController;
import io.duban.query.ranking.PeriodState;
import io.duban.query.ranking.WrittenMonth;
import io.duban.query.ranking.period.PeriodRanking;
import io.duban.query.ranking.period.PeriodRankings;
import io.duban.query.task.Viewpoint;
import io.duban.query.task.act.FormFiles;
import io.duban.query.task.act.HandedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form by which a unit disputes a line of its score; what is disputed is filled in already. */
@PageController
final class ObjectionController {

    private static final String ADDRESS = "/rankings/{month}/units/{unitId}/objection";

    private final PeriodRankings rankings;
    private final Explaining explaining;
    private final FormFiles files;
    private final FormDesk desk;
    private final MessageSourceAccessor texts;

    ObjectionController(
            PeriodRankings rankings, Explaining explaining, FormFiles files, FormDesk desk, MessageSource texts) {
        this.rankings = rankings;
        this.explaining = explaining;
        this.files = files;
        this.desk = desk;
        this.texts = new MessageSourceAccessor(texts);
    }

    @GetMapping(ADDRESS)
    String form(
            @PathVariable String month,
            @PathVariable UUID unitId,
            @ModelAttribute(name = "form", binding = true) DisputeForm form,
            Viewpoint viewpoint,
            Actor viewer,
            Model model) {
        if (!viewpoint.now()) {
            return "redirect:/rankings/" + WrittenMonth.read(month) + "/units/" + unitId; // the past is looked at alone
        }
        return show(
                rankings.alone(WrittenMonth.read(month), viewpoint),
                unitId,
                form,
                HandedIn.nothing(),
                null,
                viewpoint,
                viewer,
                model);
    }

    @PostMapping(ADDRESS)
    String submit(
            @PathVariable String month,
            @PathVariable UUID unitId,
            @ModelAttribute(name = "form", binding = true) DisputeForm form,
            @RequestParam MultiValueMap<String, String> values,
            @RequestParam(name = "attachments", required = false) @Nullable List<MultipartFile> chosen,
            Viewpoint viewpoint,
            Actor viewer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var ranking = rankings.alone(WrittenMonth.read(month), viewpoint);
        onlyTheUnitItself(unitId, viewer);
        var handedIn = files.take(values.getOrDefault("kept", List.of()), chosen, viewer);
        var answer = handedIn.refusal() != null
                ? new FormAnswer.Refused(handedIn.refusal())
                : desk.submit(() -> command(ranking, form, handedIn), viewer, form.formKey());
        return switch (answer) {
            case FormAnswer.Accepted accepted -> {
                next.addFlashAttribute("done", texts.getMessage("explain.done." + kind(ranking)));
                yield "redirect:/rankings/" + ranking.month() + "/units/" + unitId;
            }
            case FormAnswer.Refused refused -> {
                response.setStatus(ProblemAnswer.statusOf(refused.rejection()).value());
                yield show(ranking, unitId, form, handedIn, refused.rejection(), viewpoint, viewer, model);
            }
        };
    }

    private static PeriodCommand command(PeriodRanking ranking, DisputeForm form, HandedIn files) {
        var grounds = form.grounds() == null ? "" : form.grounds();
        return switch (kind(ranking)) {
            case OBJECTION -> new RaisePointObjection(ranking.month(), form.disputed(), grounds, files.kept());
            case REVIEW -> new RequestRankingReview(ranking.month(), form.disputed(), grounds, files.kept());
        };
    }

    private String show(
            PeriodRanking ranking,
            UUID unitId,
            DisputeForm form,
            HandedIn handedIn,
            @Nullable Rejection refusal,
            Viewpoint viewpoint,
            Actor viewer,
            Model model) {
        onlyTheUnitItself(unitId, viewer);
        var unit = OpenedUnit.of(ranking, unitId, viewer);
        var item = explaining.of(ranking, unit, viewpoint, viewer).items().stream()
                .filter(each -> each.disputable() && each.score().item().equals(form.item()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var facts = item.facts().stream()
                .filter(fact -> form.fact() == null
                        || form.fact().isBlank()
                        || fact.name().equals(form.fact()))
                .toList();
        if (facts.isEmpty() && !item.facts().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("ranking", ranking);
        model.addAttribute("month", ranking.month());
        model.addAttribute("unit", unit);
        model.addAttribute("item", item);
        model.addAttribute("facts", facts);
        model.addAttribute("form", form);
        model.addAttribute("kind", kind(ranking));
        model.addAttribute("state", PeriodState.of(ranking.story()));
        model.addAttribute(
                "dispute",
                RightToDispute.of(ranking.story(), unit, viewer, viewpoint).orElse(null));
        model.addAttribute("kept", handedIn.kept());
        model.addAttribute(
                "references", handedIn.kept().stream().map(FormFiles::reference).toList());
        model.addAttribute("refusal", refusal);
        model.addAttribute("data", new DataState(ranking.dataTime(), ranking.position()));
        return "ranking/objection";
    }

    private static Dispute.Kind kind(PeriodRanking ranking) {
        return ranking.story().phase() == PeriodPhase.PUBLISHED ? Dispute.Kind.REVIEW : Dispute.Kind.OBJECTION;
    }

    private static void onlyTheUnitItself(UUID unitId, Actor viewer) {
        var own = viewer.unit();
        if (own == null || !own.id().value().equals(unitId)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
