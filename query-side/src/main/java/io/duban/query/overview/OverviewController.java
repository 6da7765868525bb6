package io.duban.query.overview;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.query.limit.CalendarWarning;
import io.duban.query.page.DataState;
import io.duban.query.page.PageController;
import io.duban.query.task.Viewpoint;
import io.duban.query.task.browse.LedgerRow;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page of the office and the leaders: what is there, what is late, what to look at first. */
@PageController
final class OverviewController {

    /** As many units as fit beside the categories; the rest is one click away. */
    private static final int UNITS = 12;

    private final OverviewQuery overview;
    private final FirstToLookAt first;
    private final CalendarWarning calendar;

    OverviewController(OverviewQuery overview, FirstToLookAt first, CalendarWarning calendar) {
        this.calendar = calendar;
        this.overview = overview;
        this.first = first;
    }

    @GetMapping("/")
    String show(
            Viewpoint viewpoint,
            Actor viewer,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(defaultValue = "false") boolean all,
            Model model) {
        if (viewer.role() == Role.UNIT_HEAD || viewer.role() == Role.UNIT_LIAISON || viewer.role() == Role.REVIEWER) {
            return "redirect:/todo";
        }
        if (viewer.role() == Role.AUDIT_ADMINISTRATOR) {
            return "redirect:/audit";
        }
        if (viewer.role() == Role.SECURITY_ADMINISTRATOR) {
            return "redirect:/accounts";
        }
        if (viewer.role() == Role.SECRECY_OFFICER) {
            return "redirect:/quarantine";
        }
        var counted = overview.overview(viewpoint, viewer);
        var units = counted.units().stream()
                .filter(unit -> group == null || group.isBlank() || group.equals(unit.group()))
                .toList();
        model.addAttribute("missingYears", calendar.missing(viewer, viewpoint));
        model.addAttribute("overview", counted);
        model.addAttribute("cards", OverviewCard.of(counted));
        model.addAttribute("first", LedgerRow.of(first.tasks(viewpoint, viewer), viewpoint));
        model.addAttribute("groups", groups(counted));
        model.addAttribute("group", group);
        model.addAttribute("units", all ? units : units.stream().limit(UNITS).toList());
        model.addAttribute("unitTotal", units.size());
        model.addAttribute("data", new DataState(counted.dataTime(), counted.position()));
        return "overview";
    }

    private static List<String> groups(Overview counted) {
        return counted.units().stream()
                .map(UnitCount::group)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
