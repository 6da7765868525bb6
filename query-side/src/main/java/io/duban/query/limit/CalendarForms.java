package io.duban.query.limit;

import io.duban.kernel.calendar.Day;
import io.duban.kernel.county.CorrectWorkday;
import io.duban.kernel.county.LoadWorkCalendar;
import io.duban.kernel.county.NamedDay;
import io.duban.kernel.county.WorkdayKind;
import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.query.page.FormDesk;
import io.duban.query.page.FormReply;
import io.duban.query.page.PageController;
import io.duban.query.task.Viewpoint;
import io.duban.query.task.act.Choice;
import io.duban.query.task.act.Typed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The two forms by which the administrator keeps the calendar: a whole year, or a single day. */
@PageController
class CalendarForms {

    private static final String HEADER = "date,kind,holiday\n";

    private final KnownLimits limits;
    private final FormDesk desk;
    private final MessageSourceAccessor texts;

    CalendarForms(KnownLimits limits, FormDesk desk, MessageSource texts) {
        this.limits = limits;
        this.desk = desk;
        this.texts = new MessageSourceAccessor(texts);
    }

    @GetMapping("/calendar/load")
    String load(
            @RequestParam(required = false) @Nullable Integer year, Viewpoint viewpoint, Actor viewer, Model model) {
        if (!keeps(viewer, viewpoint)) {
            return "redirect:/calendar";
        }
        var wanted = year == null ? viewpoint.today().getYear() + 1 : year;
        var known = NamedDay.of(limits.calendar(viewpoint)).stream()
                .filter(day -> day.date().getYear() == wanted)
                .map(day ->
                        "%s,%s,%s\n".formatted(day.date(), day.kind() == Day.Kind.OFF ? "off" : "work", day.holiday()))
                .collect(Collectors.joining());
        return loadForm(
                new Typed(Map.of("year", List.of(String.valueOf(wanted)), "csv", List.of(HEADER + known))), model);
    }

    @PostMapping("/calendar/load")
    String load(@RequestParam MultiValueMap<String, String> values, Actor actor, Model model, FormReply reply) {
        var typed = new Typed(values);
        return reply.of(
                desk.submit(
                        () -> new LoadWorkCalendar(
                                year(typed), typed.text("source"), typed.text("csv"), typed.text("reason")),
                        actor,
                        typed.first("formKey")),
                done -> {
                    var year = typed.first("year").strip();
                    return onward("loaded", year, year, reply);
                },
                refused -> loadForm(typed, model));
    }

    @GetMapping("/calendar/correct")
    String correct(
            @RequestParam(required = false) @Nullable String date, Viewpoint viewpoint, Actor viewer, Model model) {
        if (!keeps(viewer, viewpoint)) {
            return "redirect:/calendar";
        }
        return correctForm(new Typed(Map.of("date", List.of(Objects.requireNonNullElse(date, "")))), model);
    }

    @PostMapping("/calendar/correct")
    String correct(@RequestParam MultiValueMap<String, String> values, Actor actor, Model model, FormReply reply) {
        var typed = new Typed(values);
        return reply.of(
                desk.submit(
                        () -> new CorrectWorkday(
                                typed.date("date", texts),
                                typed.choice("kind", WorkdayKind.class, texts),
                                typed.text("source"),
                                typed.text("reason")),
                        actor,
                        typed.first("formKey")),
                done -> {
                    var date = typed.first("date");
                    return onward("corrected", date, date.strip().substring(0, 4), reply);
                },
                refused -> correctForm(typed, model));
    }

    private String onward(String what, String named, String year, FormReply reply) {
        return reply.onward(texts.getMessage("calendar.done." + what, new Object[] {named}), "/calendar?year=" + year);
    }

    private int year(Typed typed) {
        try {
            return Integer.parseInt(typed.first("year").strip());
        } catch (NumberFormatException unreadable) {
            throw new InvalidValue(
                    new Rejection.Invalid("value.unreadable", "year", texts.getMessage("calendar.unreadable.year")));
        }
    }

    private static String loadForm(Typed typed, Model model) {
        model.addAttribute("typed", typed);
        return "limits/load";
    }

    private static String correctForm(Typed typed, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("choices", Choice.of(WorkdayKind.values(), WorkdayKind::label));
        return "limits/correct";
    }

    private static boolean keeps(Actor viewer, Viewpoint viewpoint) {
        return viewpoint.now() && CountyAction.CORRECT_WORKDAY.isFor(viewer);
    }
}
