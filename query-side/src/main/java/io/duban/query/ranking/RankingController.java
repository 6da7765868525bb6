package io.duban.query.ranking;

import io.duban.kernel.people.Actor;
import io.duban.platform.ranking.file.RankingCsv;
import io.duban.query.document.Download;
import io.duban.query.notice.NoticeQuery;
import io.duban.query.page.DataState;
import io.duban.query.page.Frame;
import io.duban.query.page.PageController;
import io.duban.query.ranking.period.PeriodRankings;
import io.duban.query.ranking.step.PeriodSteps;
import io.duban.query.task.Viewpoint;
import java.io.IOException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Who stands where in which group, from what data, by which rule. */
@PageController
final class RankingController {

    private final PeriodRankings rankings;
    private final RankingQuery onTime;
    private final NoticeQuery notices;

    RankingController(PeriodRankings rankings, RankingQuery onTime, NoticeQuery notices) {
        this.rankings = rankings;
        this.onTime = onTime;
        this.notices = notices;
    }

    /** Leads to the month that is asked for, or to the last one that is complete. */
    @GetMapping("/rankings")
    String choose(
            @RequestParam(required = false) @Nullable String month,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Viewpoint viewpoint) {
        var wanted = month == null || month.isBlank()
                ? YearMonth.from(viewpoint.today()).minusMonths(1)
                : WrittenMonth.read(month);
        return "redirect:" + frame.to("/rankings/" + wanted, Map.of());
    }

    @GetMapping("/rankings/{month}")
    String show(@PathVariable String month, Viewpoint viewpoint, Actor viewer, Model model) {
        var wanted = WrittenMonth.read(month);
        var monthBefore = rankings.alone(wanted.minusMonths(1), viewpoint);
        var ranking = rankings.after(monthBefore, viewpoint);
        var sight = new RankingSight(ranking, viewer);
        var before = new RankingSight(monthBefore, viewer);
        model.addAttribute("ranking", ranking);
        model.addAttribute("month", wanted);
        model.addAttribute("state", PeriodState.of(ranking.story()));
        model.addAttribute("sight", sight);
        model.addAttribute("groups", GroupTable.of(sight, before));
        model.addAttribute("leftOut", LeftOut.of(sight));
        model.addAttribute("warnings", viewer.isOffice() ? FactWarning.of(ranking) : List.of());
        var fixed = fixed(viewpoint);
        model.addAttribute("fixed", fixed);
        model.addAttribute("fixedExplained", with(fixed, "explain", "true"));
        model.addAttribute("unfinished", !wanted.isBefore(YearMonth.from(viewpoint.today())));
        model.addAttribute("period", PeriodSteps.of(ranking.story(), viewer, viewpoint));
        addOnTime(sight, viewpoint, model);
        model.addAttribute(
                "notices",
                notices.list(viewer).stream()
                        .filter(notice -> notice.month().equals(wanted))
                        .toList());
        model.addAttribute("data", new DataState(ranking.dataTime(), ranking.position()));
        return "ranking";
    }

    /** The same moment gives the same bytes; of a unit's people, those lines that the page shows them. */
    @GetMapping("/rankings/{month}.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String month,
            @RequestParam(defaultValue = "false") boolean explain,
            Viewpoint viewpoint,
            Actor viewer)
            throws IOException {
        var wanted = WrittenMonth.read(month);
        var ranking = explain ? rankings.of(wanted, viewpoint) : rankings.alone(wanted, viewpoint);
        var sight = new RankingSight(ranking, viewer);
        if (sight.isHidden()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var lines = explain ? sight.lines().stream().filter(sight::opens).toList() : sight.lines();
        var text = new StringBuilder();
        RankingCsv.write(lines, explain, text);
        var name = "ranking-%s-%s-v%d%s.csv"
                .formatted(
                        ranking.month(),
                        ranking.ruleSet().id(),
                        ranking.ruleSet().version(),
                        explain ? "-explain" : "");
        return Download.csv(name, text);
    }

    /** Who is not shown the whole ranking finds the own unit alone in this table, too. */
    private void addOnTime(RankingSight sight, Viewpoint viewpoint, Model model) {
        var counted = onTime.month(sight.ranking().month(), viewpoint);
        var tables = RankingTable.of(counted, sight.viewer());
        model.addAttribute("onTime", counted);
        model.addAttribute(
                "tables",
                sight.isWhole()
                        ? tables
                        : tables.stream()
                                .flatMap(table -> table.ownAlone().stream())
                                .toList());
    }

    /** The moment of this look in full, so that its file can be had again byte by byte. */
    private static Map<String, String> fixed(Viewpoint viewpoint) {
        var known = viewpoint.knownAt();
        var knownAt = known == null ? viewpoint.now() ? viewpoint.asOf() : null : known;
        return knownAt == null
                ? Map.of("asOf", viewpoint.asOf().toString())
                : Map.of("asOf", viewpoint.asOf().toString(), "knownAt", knownAt.toString());
    }

    private static Map<String, String> with(Map<String, String> parameters, String name, String value) {
        var more = new LinkedHashMap<>(parameters);
        more.put(name, value);
        return more;
    }
}
