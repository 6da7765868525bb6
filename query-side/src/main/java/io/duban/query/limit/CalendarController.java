package io.duban.query.limit;

import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.query.page.PageController;
import io.duban.query.task.Viewpoint;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 工作日历: a year at a glance, how many days are worked in each, and what was loaded and corrected. */
@PageController
class CalendarController {

    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    private final KnownLimits limits;
    private final MessageSourceAccessor texts;

    CalendarController(KnownLimits limits, MessageSource texts) {
        this.limits = limits;
        this.texts = new MessageSourceAccessor(texts);
    }

    @GetMapping("/calendar")
    String show(
            @RequestParam(required = false) @Nullable Integer year, Viewpoint viewpoint, Actor viewer, Model model) {
        var history = limits.from(viewpoint);
        var calendar = limits.calendar(viewpoint);
        var wanted = Math.clamp(year == null ? viewpoint.today().getYear() : year, FIRST, LAST);
        model.addAttribute("year", CalendarYear.of(wanted, history, calendar));
        model.addAttribute("loaded", history.loaded(wanted).orElse(null));
        model.addAttribute("facts", CalendarFactRow.of(wanted, history, texts));
        model.addAttribute(
                "years",
                years(history.years(), viewpoint.today().getYear()).stream()
                        .map(one ->
                                new YearLine(one, history.years().contains(one), CalendarYear.workdays(one, calendar)))
                        .toList());
        model.addAttribute("mayKeep", viewpoint.now() && CountyAction.CORRECT_WORKDAY.isFor(viewer));
        return "limits/calendar";
    }

    /** Every year that is known, this one and the next. */
    private static List<Integer> years(List<Integer> known, int thisYear) {
        return Stream.concat(
                        known.stream(), IntStream.of(thisYear, thisYear + 1).boxed())
                .distinct()
                .sorted()
                .toList();
    }

    /** A year to choose, with its working days. */
    record YearLine(int year, boolean known, int workdays) {}
}
