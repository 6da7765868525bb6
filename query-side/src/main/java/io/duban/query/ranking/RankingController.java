package io.duban.query.ranking;

import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.query.notice.NoticeQuery;
import io.duban.query.page.DataState;
import io.duban.query.page.Frame;
import io.duban.query.page.PageController;
import io.duban.query.task.Viewpoint;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who stands where in which group, from what data, by which rule. */
@PageController
final class RankingController {

    private final RankingQuery ranking;
    private final NoticeQuery notices;

    RankingController(RankingQuery ranking, NoticeQuery notices) {
        this.ranking = ranking;
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
                : read(month);
        return "redirect:" + frame.to("/rankings/" + wanted, Map.of());
    }

    @GetMapping("/rankings/{month}")
    String show(@PathVariable String month, Viewpoint viewpoint, Actor viewer, Model model) {
        var wanted = read(month);
        var ranked = ranking.month(wanted, viewpoint);
        model.addAttribute("ranking", ranked);
        model.addAttribute("month", wanted);
        model.addAttribute("tables", RankingTable.of(ranked, viewer));
        model.addAttribute("unfinished", !wanted.isBefore(YearMonth.from(viewpoint.today())));
        model.addAttribute(
                "notices",
                notices.list(viewer).stream()
                        .filter(notice -> notice.month().equals(wanted))
                        .toList());
        model.addAttribute("data", new DataState(ranked.dataTime(), ranked.position()));
        return "ranking";
    }

    private static YearMonth read(String text) {
        try {
            return WrittenMonth.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new InvalidValue(new Rejection.Invalid("value.not-a-month", "month", "月份应写作 2026-07 的形式，请改正后重试。"));
        }
    }
}
