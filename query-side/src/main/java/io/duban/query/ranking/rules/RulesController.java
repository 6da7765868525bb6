package io.duban.query.ranking.rules;

import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.ranking.adoption.AdoptRuleSet;
import io.duban.kernel.ranking.adoption.DeclineRuleSet;
import io.duban.kernel.ranking.adoption.ProposeRuleSet;
import io.duban.kernel.ranking.adoption.RuleSetAdopted;
import io.duban.kernel.ranking.adoption.RuleSetId;
import io.duban.platform.ranking.rule.RuleText;
import io.duban.query.page.DataState;
import io.duban.query.page.FormDesk;
import io.duban.query.page.FormReply;
import io.duban.query.page.PageController;
import io.duban.query.projection.ViewTokens;
import io.duban.query.ranking.period.PeriodRankings;
import io.duban.query.task.Viewpoint;
import io.duban.query.task.act.Typed;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 评分规则: every version and what became of it, one text, the form to propose another, and the buttons to decide. */
@PageController
class RulesController {

    private final PeriodRankings rankings;
    private final ViewTokens tokens;
    private final FormDesk desk;
    private final MessageSourceAccessor texts;

    RulesController(PeriodRankings rankings, ViewTokens tokens, FormDesk desk, MessageSource texts) {
        this.rankings = rankings;
        this.tokens = tokens;
        this.desk = desk;
        this.texts = new MessageSourceAccessor(texts);
    }

    @GetMapping("/rules")
    String list(Viewpoint viewpoint, Actor viewer, Model model) {
        model.addAttribute("rows", RuleRow.of(rankings.rules(viewpoint), month(viewpoint)));
        model.addAttribute("mayPropose", viewpoint.now() && CountyAction.PROPOSE_RULES.isFor(viewer));
        model.addAttribute(
                "mayTry", CountyAction.PROPOSE_RULES.isFor(viewer) || CountyAction.ADOPT_RULES.isFor(viewer));
        model.addAttribute("data", new DataState(viewpoint.asOf(), tokens.position()));
        return "rules/rules";
    }

    @GetMapping("/rules/{id}/{version}")
    String show(@PathVariable String id, @PathVariable int version, Viewpoint viewpoint, Actor viewer, Model model) {
        return page(new RuleSetId(id, version), Typed.nothing(), viewpoint, viewer, model);
    }

    @GetMapping("/rules/propose")
    String form(Viewpoint viewpoint, Actor viewer, Model model) {
        if (!viewpoint.now() || !CountyAction.PROPOSE_RULES.isFor(viewer)) {
            return "redirect:/rules";
        }
        return form(
                new Typed(Map.of(
                        "yaml", List.of(nextVersion(viewpoint)),
                        "effectiveFrom",
                                List.of(month(viewpoint).plusMonths(1).atDay(1).toString()))),
                model);
    }

    @PostMapping("/rules/propose")
    String propose(@RequestParam MultiValueMap<String, String> values, Actor actor, Model model, FormReply reply) {
        var typed = new Typed(values);
        return reply.of(
                desk.submit(
                        () -> new ProposeRuleSet(
                                typed.text("yaml"), typed.date("effectiveFrom", texts), typed.text("reason")),
                        actor,
                        typed.first("formKey")),
                texts.getMessage("rules.done.proposed"),
                "/rules",
                () -> form(typed, model));
    }

    @PostMapping("/rules/{id}/{version}/adopt")
    String adopt(
            @PathVariable String id,
            @PathVariable int version,
            @RequestParam MultiValueMap<String, String> values,
            Viewpoint viewpoint,
            Actor actor,
            Model model,
            FormReply reply) {
        var rules = new RuleSetId(id, version);
        return decide(
                rules, () -> new AdoptRuleSet(rules), "adopted", new Typed(values), viewpoint, actor, model, reply);
    }

    @PostMapping("/rules/{id}/{version}/decline")
    String decline(
            @PathVariable String id,
            @PathVariable int version,
            @RequestParam MultiValueMap<String, String> values,
            Viewpoint viewpoint,
            Actor actor,
            Model model,
            FormReply reply) {
        var rules = new RuleSetId(id, version);
        var typed = new Typed(values);
        return decide(
                rules,
                () -> new DeclineRuleSet(rules, typed.text("reason")),
                "declined",
                typed,
                viewpoint,
                actor,
                model,
                reply);
    }

    private String decide(
            RuleSetId rules,
            Supplier<?> command,
            String done,
            Typed typed,
            Viewpoint viewpoint,
            Actor actor,
            Model model,
            FormReply reply) {
        return reply.of(
                desk.submit(command, actor, typed.first("formKey")),
                texts.getMessage("rules.done." + done),
                "/rules",
                () -> page(rules, typed, viewpoint, actor, model));
    }

    private String page(RuleSetId id, Typed typed, Viewpoint viewpoint, Actor viewer, Model model) {
        var row = RuleRow.one(rankings.rules(viewpoint), id, month(viewpoint))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("row", row);
        model.addAttribute("typed", typed);
        model.addAttribute(
                "mayDecide",
                viewpoint.now()
                        && row.waits()
                        && CountyAction.ADOPT_RULES
                                .refusal(viewer, String.valueOf(row.proposedBy()))
                                .isEmpty());
        model.addAttribute("data", new DataState(viewpoint.asOf(), tokens.position()));
        return "rules/text";
    }

    private String form(Typed typed, Model model) {
        model.addAttribute("typed", typed);
        return "rules/propose";
    }

    /** The text that holds, with the next version number in it. */
    private String nextVersion(Viewpoint viewpoint) {
        return rankings.rules(viewpoint)
                .inForce(month(viewpoint))
                .map(RulesController::withNextVersion)
                .orElseGet(() -> RuleText.ready("general").orElseThrow());
    }

    private static String withNextVersion(RuleSetAdopted adopted) {
        var version = adopted.rules().version();
        return adopted.yaml().replaceFirst("version:\\s*" + version + "\\b", "version: " + (version + 1));
    }

    private static YearMonth month(Viewpoint viewpoint) {
        return YearMonth.from(viewpoint.today());
    }
}
