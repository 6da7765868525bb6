package io.duban.query.ranking.explain;

import io.duban.kernel.people.Actor;
import io.duban.kernel.ranking.period.Dispute;
import io.duban.kernel.ranking.period.PeriodCommand;
import io.duban.kernel.ranking.period.PeriodPhase;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.ranking.period.RaisePointObjection;
import io.duban.kernel.ranking.period.RequestRankingReview;
import io.duban.query.page.DataState;
import io.duban.query.page.FormAnswer;
import io.duban.query.page.FormDesk;
import io.duban.query.page.FormReply;
import io.duban.query.page.PageController;
import io.duban.query.ranking.PeriodState;
import io.duban.query.ranking.WrittenMonth;
import io.duban.query.ranking.period.PeriodRankings;
import io.duban.query.task.Viewpoint;
import io.duban.query.task.act.FormFiles;
import io.duban.query.task.act.HandedIn;
import java.time.YearMonth;
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
        return show(WrittenMonth.read(month), unitId, form, HandedIn.nothing(), viewpoint, viewer, model);
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
            FormReply reply) {
        var story = rankings.story(WrittenMonth.read(month), viewpoint);
        onlyTheUnitItself(unitId, viewer);
        var handedIn = files.take(values.getOrDefault("kept", List.of()), chosen, viewer);
        var answer = handedIn.refusal() != null
                ? new FormAnswer.Refused(handedIn.refusal())
                : desk.submit(() -> command(story, form, handedIn), viewer, form.formKey());
        return reply.of(
                answer,
                texts.getMessage("explain.done." + kind(story)),
                "/rankings/" + story.month() + "/units/" + unitId,
                () -> show(story.month(), unitId, form, handedIn, viewpoint, viewer, model));
    }

    private static PeriodCommand command(PeriodStory story, DisputeForm form, HandedIn files) {
        var grounds = form.grounds() == null ? "" : form.grounds();
        return switch (kind(story)) {
            case OBJECTION -> new RaisePointObjection(story.month(), form.disputed(), grounds, files.kept());
            case REVIEW -> new RequestRankingReview(story.month(), form.disputed(), grounds, files.kept());
        };
    }

    private String show(
            YearMonth month,
            UUID unitId,
            DisputeForm form,
            HandedIn handedIn,
            Viewpoint viewpoint,
            Actor viewer,
            Model model) {
        onlyTheUnitItself(unitId, viewer);
        var ranking = rankings.alone(month, viewpoint);
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
        model.addAttribute("kind", kind(ranking.story()));
        model.addAttribute("state", PeriodState.of(ranking.story()));
        model.addAttribute(
                "dispute",
                RightToDispute.of(ranking.story(), unit, viewer, viewpoint).orElse(null));
        model.addAttribute("kept", handedIn.kept());
        model.addAttribute(
                "references", handedIn.kept().stream().map(FormFiles::reference).toList());
        model.addAttribute("data", new DataState(ranking.dataTime(), ranking.position()));
        return "ranking/objection";
    }

    private static Dispute.Kind kind(PeriodStory story) {
        return story.phase() == PeriodPhase.PUBLISHED ? Dispute.Kind.REVIEW : Dispute.Kind.OBJECTION;
    }

    private static void onlyTheUnitItself(UUID unitId, Actor viewer) {
        var own = viewer.unit();
        if (own == null || !own.id().value().equals(unitId)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
