package io.duban.query.ranking.lab;

import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.ranking.adoption.ProposeRuleSet;
import io.duban.platform.ranking.rule.RuleProblem;
import io.duban.platform.ranking.rule.UnreadableRules;
import io.duban.query.document.Download;
import io.duban.query.page.DataState;
import io.duban.query.page.PageController;
import io.duban.query.ranking.period.PeriodRankings;
import io.duban.query.task.Viewpoint;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 规则试算: for those who propose rules and those who decide about them. A text that somebody typed is sent and never kept. */
@PageController
class LabController {

    private final Laboratory laboratory;
    private final PeriodRankings rankings;
    private final MessageSourceAccessor texts;

    LabController(Laboratory laboratory, PeriodRankings rankings, MessageSource texts) {
        this.laboratory = laboratory;
        this.rankings = rankings;
        this.texts = new MessageSourceAccessor(texts);
    }

    /** With {@code rules} of a recorded or a ready text, so that others can be shown the same. */
    @GetMapping("/rules/lab")
    String show(
            @RequestParam(required = false) @Nullable String rules,
            @RequestParam(required = false) @Nullable String months,
            @RequestParam(required = false) @Nullable String until,
            Viewpoint viewpoint,
            Actor viewer,
            Model model,
            HttpServletRequest request) {
        onlyWhoMayLook(viewer);
        model.addAttribute("mayPropose", viewpoint.now() && CountyAction.PROPOSE_RULES.isFor(viewer));
        keepMoment(request, model);
        var asked = Asked.of(until, months, viewpoint);
        if (rules == null || rules.isBlank()) {
            return page("", null, asked, viewpoint, model);
        }
        var draft = known(rules, viewpoint);
        report(draft, asked, viewpoint, model);
        return page(draft.yaml(), rules, asked, viewpoint, model);
    }

    @PostMapping("/rules/lab")
    String tryOut(
            @RequestParam(defaultValue = "") String yaml,
            @RequestParam(required = false) @Nullable String months,
            @RequestParam(required = false) @Nullable String until,
            Viewpoint viewpoint,
            Actor viewer,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        onlyWhoMayLook(viewer);
        model.addAttribute("mayPropose", viewpoint.now() && CountyAction.PROPOSE_RULES.isFor(viewer));
        keepMoment(request, model);
        var asked = Asked.of(until, months, viewpoint);
        try {
            report(typed(yaml), asked, viewpoint, model);
        } catch (UnreadableRules unreadable) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", Mistake.of(unreadable.problems(), yaml));
        }
        return page(yaml, null, asked, viewpoint, model);
    }

    @GetMapping("/rules/lab.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam String rules,
            @RequestParam(required = false) @Nullable String months,
            @RequestParam(required = false) @Nullable String until,
            Viewpoint viewpoint,
            Actor viewer) {
        onlyWhoMayLook(viewer);
        return file(known(rules, viewpoint), Asked.of(until, months, viewpoint), viewpoint);
    }

    @PostMapping("/rules/lab.csv")
    ResponseEntity<byte[]> csvOfTyped(
            @RequestParam(defaultValue = "") String yaml,
            @RequestParam(required = false) @Nullable String months,
            @RequestParam(required = false) @Nullable String until,
            Viewpoint viewpoint,
            Actor viewer) {
        onlyWhoMayLook(viewer);
        try {
            return file(typed(yaml), Asked.of(until, months, viewpoint), viewpoint);
        } catch (UnreadableRules unreadable) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, null, unreadable);
        }
    }

    /** A form that is sent stays at the day from which its page looked. */
    private static void keepMoment(HttpServletRequest request, Model model) {
        model.addAttribute("asOf", request.getParameter("asOf"));
        model.addAttribute("knownAt", request.getParameter("knownAt"));
    }

    private Draft known(String key, Viewpoint viewpoint) {
        var yaml = choices(viewpoint).text(key);
        return Draft.of(key, yaml.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private static Draft typed(String yaml) {
        if (yaml.length() > ProposeRuleSet.LONGEST) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        return Draft.of(null, yaml.replace("\r\n", "\n"));
    }

    private void report(Draft draft, Asked asked, Viewpoint viewpoint, Model model) {
        var report = laboratory.run(draft, asked.until(), asked.months(), viewpoint);
        model.addAttribute("report", report);
        model.addAttribute("data", new DataState(report.dataTime(), report.position()));
    }

    private String page(String yaml, @Nullable String key, Asked asked, Viewpoint viewpoint, Model model) {
        model.addAttribute("yaml", yaml);
        model.addAttribute("chosen", key);
        model.addAttribute("asked", asked);
        model.addAttribute("most", Asked.MOST);
        model.addAttribute("longest", ProposeRuleSet.LONGEST);
        model.addAttribute("choices", choices(viewpoint).all());
        return "ranking/lab";
    }

    private ResponseEntity<byte[]> file(Draft draft, Asked asked, Viewpoint viewpoint) {
        var report = laboratory.run(draft, asked.until(), asked.months(), viewpoint);
        return Download.csv(
                texts.getMessage("lab.file", new Object[] {draft.id().toString()}), ReportCsv.of(report));
    }

    private DraftChoices choices(Viewpoint viewpoint) {
        return new DraftChoices(rankings.rules(viewpoint), texts);
    }

    /** Who proposes, and who decides about what is proposed. */
    private static void onlyWhoMayLook(Actor viewer) {
        if (!CountyAction.PROPOSE_RULES.isFor(viewer) && !CountyAction.ADOPT_RULES.isFor(viewer)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    /**
     * A mistake with the line it is in, so that it stands beside the text without counting.
     *
     * @param written that line as it was typed
     */
    record Mistake(RuleProblem problem, String written) {

        private static final int LONGEST = 120;

        static List<Mistake> of(List<RuleProblem> problems, String yaml) {
            var lines = yaml.lines().toList();
            return problems.stream()
                    .map(problem -> new Mistake(problem, line(lines, problem.line())))
                    .toList();
        }

        private static String line(List<String> lines, int number) {
            var line = number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
            return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
        }
    }
}
