package io.duban.query.ranking.explain;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.permission.CountyAction;
import io.duban.query.document.Download;
import io.duban.query.page.DataState;
import io.duban.query.page.PageController;
import io.duban.query.ranking.WrittenMonth;
import io.duban.query.ranking.period.PeriodRanking;
import io.duban.query.ranking.period.PeriodRankings;
import io.duban.query.task.Viewpoint;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The numbers that a month is ranked from 计分数据: of one unit with the matters behind them, of all as a file. */
@PageController
final class FactsController {

    private final PeriodRankings rankings;
    private final Explaining explaining;

    FactsController(PeriodRankings rankings, Explaining explaining) {
        this.rankings = rankings;
        this.explaining = explaining;
    }

    /** Of whom there are numbers to look at, by group. */
    public record Listed(UnitRef unit, String group, int facts) {}

    @GetMapping("/rankings/{month}/facts")
    String show(
            @PathVariable String month,
            @RequestParam(required = false) @Nullable UUID unit,
            Viewpoint viewpoint,
            Actor viewer,
            Model model) {
        var ranking = rankings.alone(WrittenMonth.read(month), viewpoint);
        var wanted = unit == null ? ownAlone(viewer) : unit;
        model.addAttribute("ranking", ranking);
        model.addAttribute("month", ranking.month());
        model.addAttribute("data", new DataState(ranking.dataTime(), ranking.position()));
        if (CountyAction.SEE_OTHERS_RANKED_TASKS.isFor(viewer)) {
            model.addAttribute("listed", listed(ranking));
        }
        if (wanted != null) {
            var opened = OpenedUnit.of(ranking, wanted, viewer);
            model.addAttribute("unit", opened);
            model.addAttribute("facts", explaining.facts(ranking, opened, viewpoint, viewer));
        }
        return "ranking/facts";
    }

    @GetMapping("/rankings/{month}/facts.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String month,
            @RequestParam(required = false) @Nullable UUID unit,
            Viewpoint viewpoint,
            Actor viewer)
            throws IOException {
        var ranking = rankings.alone(WrittenMonth.read(month), viewpoint);
        var wanted = unit == null ? ownAlone(viewer) : unit;
        var opened = wanted == null ? null : OpenedUnit.of(ranking, wanted, viewer);
        var text = new StringBuilder();
        PeriodFactsCsv.write(ranking, name -> opened == null || opened.name().equals(name), text);
        return Download.csv("facts-" + ranking.month() + ".csv", text);
    }

    /** Null for those who see the numbers of all. */
    private static @Nullable UUID ownAlone(Actor viewer) {
        if (CountyAction.SEE_OTHERS_RANKED_TASKS.isFor(viewer)) {
            return null;
        }
        var own = viewer.unit();
        if (own == null) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return own.id().value();
    }

    private static List<Listed> listed(PeriodRanking ranking) {
        var numbers = ranking.numbers();
        return numbers.units().entrySet().stream()
                .map(unit -> new Listed(
                        unit.getValue(),
                        String.valueOf(numbers.group(unit.getKey())),
                        numbers.of(unit.getKey()).size()))
                .sorted(Comparator.comparing(Listed::group)
                        .thenComparing(listed -> listed.unit().name()))
                .toList();
    }
}
