package io.duban.query.organisation;

import io.duban.kernel.organisation.GroupJoined;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.permission.CountyAction;
import io.duban.query.page.DataState;
import io.duban.query.page.PageController;
import io.duban.query.projection.ViewTokens;
import io.duban.query.ranking.WrittenMonth;
import io.duban.query.task.Viewpoint;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 机构: the tree of a day, what has no place in it yet, and who is compared with whom in a month. */
@PageController
class OrganisationController {

    private final OrganisationQuery organisation;
    private final OrganisationHistory history;
    private final ViewTokens tokens;
    private final MessageSourceAccessor texts;

    OrganisationController(
            OrganisationQuery organisation, OrganisationHistory history, ViewTokens tokens, MessageSource texts) {
        this.organisation = organisation;
        this.history = history;
        this.tokens = tokens;
        this.texts = new MessageSourceAccessor(texts);
    }

    @GetMapping("/organisation")
    String tree(@RequestParam(required = false) @Nullable String q, Viewpoint viewpoint, Actor viewer, Model model) {
        var position = tokens.position();
        var units = organisation.standing(AsOf.of(viewpoint));
        var wanted = q == null || q.isBlank() ? null : q.strip();
        if (wanted != null) {
            model.addAttribute("found", found(wanted, units));
        }
        model.addAttribute("q", wanted);
        model.addAttribute("tree", OrganisationTree.of(units));
        model.addAttribute("names", names(units));
        model.addAttribute("acts", OrganisationAct.open(OrganisationAct.Subject.NOTHING, null, viewer, viewpoint));
        model.addAttribute("imports", viewpoint.now() && CountyAction.KEEP_ORGANISATION.isFor(viewer));
        model.addAttribute("data", new DataState(viewpoint.asOf(), position));
        return "organisation/organisation";
    }

    @GetMapping("/organisation/groups")
    String groups(@RequestParam(required = false) @Nullable String month, Viewpoint viewpoint, Model model) {
        var position = tokens.position();
        var wanted = month == null || month.isBlank() ? YearMonth.from(viewpoint.today()) : WrittenMonth.read(month);
        var asOf = AsOf.of(viewpoint);
        model.addAttribute("month", wanted);
        model.addAttribute("groups", GroupMonth.of(organisation.standing(asOf.on(wanted.atDay(1)))));
        model.addAttribute(
                "history", HistoryRow.of(history.of(GroupJoined.class::isInstance, viewpoint), viewpoint, texts));
        model.addAttribute("data", new DataState(viewpoint.asOf(), position));
        return "organisation/groups";
    }

    /** A unit that was found, with where it stands. */
    record Found(UnitThen unit, List<UnitThen> path) {}

    private static List<Found> found(String wanted, List<UnitThen> units) {
        return units.stream()
                .filter(unit -> unit.answersTo(wanted))
                .map(unit -> new Found(unit, OrganisationTree.path(unit, units)))
                .toList();
    }

    private static HashMap<UnitId, String> names(List<UnitThen> units) {
        var names = new HashMap<UnitId, String>();
        units.forEach(unit -> names.put(unit.id(), unit.name()));
        return names;
    }
}
