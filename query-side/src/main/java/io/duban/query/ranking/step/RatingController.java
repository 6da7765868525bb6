package io.duban.query.ranking.step;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.ranking.item.Manual;
import io.duban.kernel.ranking.period.PeriodPhase;
import io.duban.kernel.ranking.period.PointsRated;
import io.duban.kernel.ranking.period.RatePoints;
import io.duban.kernel.ranking.rule.RuleSet;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.query.page.FormDesk;
import io.duban.query.page.FormReply;
import io.duban.query.page.PageController;
import io.duban.query.ranking.WrittenMonth;
import io.duban.query.ranking.period.PeriodRankings;
import io.duban.query.task.Viewpoint;
import io.duban.query.task.act.Choice;
import io.duban.query.task.act.Typed;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Points that the rules leave to people: what was given this month, and the form to give them. */
@PageController
class RatingController {

    private static final String BETWEEN = "|";

    private final PeriodRankings rankings;
    private final NumberChoices choices;
    private final FormDesk desk;
    private final MessageSourceAccessor texts;

    RatingController(PeriodRankings rankings, NumberChoices choices, FormDesk desk, MessageSource texts) {
        this.rankings = rankings;
        this.choices = choices;
        this.desk = desk;
        this.texts = new MessageSourceAccessor(texts);
    }

    @GetMapping("/rankings/{month}/ratings")
    String ratings(@PathVariable String month, Viewpoint viewpoint, Actor viewer, Model model) {
        var wanted = WrittenMonth.read(month);
        return CountyAction.RATE_POINTS.isFor(viewer)
                ? page(wanted, Typed.nothing(), viewpoint, model)
                : "redirect:/rankings/" + wanted;
    }

    @PostMapping("/rankings/{month}/ratings")
    String rate(
            @PathVariable String month,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor,
            Viewpoint viewpoint,
            Model model,
            FormReply reply) {
        var wanted = WrittenMonth.read(month);
        var typed = new Typed(values);
        return reply.of(
                desk.submit(() -> command(wanted, typed), actor, typed.first("formKey")),
                texts.getMessage("period.done.rated"),
                "/rankings/" + wanted + "/ratings",
                () -> page(wanted, typed, viewpoint, model));
    }

    private RatePoints command(YearMonth month, Typed typed) {
        var item = typed.first("item").split("\\|", 2);
        return new RatePoints(
                month,
                typed.id("unit", id -> new UnitRef(new UnitId(id), "—"), texts),
                item[0],
                item.length < 2 ? null : item[1],
                points(typed.first("points")),
                typed.text("reason"));
    }

    private static @Nullable BigDecimal points(String said) {
        try {
            return said.isBlank() ? null : new BigDecimal(said.strip());
        } catch (NumberFormatException unreadable) {
            throw new InvalidValue(new Rejection.Invalid("value.unreadable", "points", "得分应写成数字，如 8 或 7.5，请改正。"));
        }
    }

    private String page(YearMonth month, Typed typed, Viewpoint viewpoint, Model model) {
        var ranking = rankings.ruled(month, viewpoint);
        model.addAttribute("month", month);
        model.addAttribute("ranking", ranking);
        model.addAttribute("typed", typed);
        model.addAttribute("items", items(ranking.rules()));
        model.addAttribute("units", choices.units());
        model.addAttribute("open", viewpoint.now() && ranking.story().phase() == PeriodPhase.OPEN);
        model.addAttribute(
                "given",
                ranking.story().ratings().stream()
                        .flatMap(fact -> fact.event() instanceof PointsRated rated
                                ? Stream.of(
                                        new GivenRating(rated, itemName(rated, ranking.rules()), fact.at(), fact.by()))
                                : Stream.empty())
                        .toList());
        return "ranking/ratings";
    }

    private static String itemName(PointsRated rated, RuleSet rules) {
        return rules.item(rated.item()).map(item -> item.head().name()).orElse(rated.item());
    }

    /** One for each item and rater. */
    private static List<Choice> items(RuleSet rules) {
        return rules.everyItem()
                .flatMap(item -> item instanceof Manual manual ? choices(manual) : Stream.empty())
                .toList();
    }

    private static Stream<Choice> choices(Manual item) {
        var label = "%s（%s～%s分）"
                .formatted(item.head().name(), item.min().inWords(), item.max().inWords());
        return item.raters().isEmpty()
                ? Stream.of(new Choice(item.id(), label))
                : item.raters().stream().map(rater -> new Choice(item.id() + BETWEEN + rater, label + " " + rater));
    }
}
