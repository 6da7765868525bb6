package io.duban.query.task.browse;

import io.duban.kernel.people.Actor;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.TaskPhase;
import io.duban.query.organisation.OrganisationQuery;
import io.duban.query.page.DataState;
import io.duban.query.page.Frame;
import io.duban.query.page.PageController;
import io.duban.query.task.Bucket;
import io.duban.query.task.LedgerFilter;
import io.duban.query.task.TaskLedger;
import io.duban.query.task.Viewpoint;
import java.util.List;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The ledger grid: find, filter, sort, turn pages; all of it stands in the address. */
@PageController
final class LedgerController {

    private static final List<Integer> SIZES = List.of(20, 50, 100, 200);

    private final TaskLedger ledger;
    private final OrganisationQuery organisation;

    LedgerController(TaskLedger ledger, OrganisationQuery organisation) {
        this.ledger = ledger;
        this.organisation = organisation;
    }

    @GetMapping("/ledger")
    String show(
            @RequestParam Map<String, String> parameters,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Viewpoint viewpoint,
            Actor viewer,
            Model model) {
        var filter = LedgerFilter.of(parameters);
        var page = ledger.page(filter, viewpoint, viewer);
        if (page.page() > page.pages()) {
            return "redirect:" + frame.to("/ledger", Leaf.turned(filter, page.pages()));
        }
        var units = organisation.units();
        var leaders = organisation.leaders();
        var offices = organisation.offices();
        model.addAttribute("filter", filter);
        model.addAttribute("page", page);
        model.addAttribute("rows", LedgerRow.of(page.lines(), viewpoint));
        model.addAttribute("chips", FilterChip.of(filter, units, leaders, offices));
        model.addAttribute("heads", SortHead.of(filter));
        model.addAttribute("leaves", Leaf.of(filter, page));
        model.addAttribute("units", units);
        model.addAttribute("leaders", leaders);
        model.addAttribute("offices", offices);
        model.addAttribute("groups", organisation.groups());
        model.addAttribute("categories", ledger.categories(viewer));
        model.addAttribute("buckets", Bucket.values());
        model.addAttribute("phases", TaskPhase.values());
        model.addAttribute("limitTypes", LimitType.values());
        model.addAttribute("sizes", SIZES);
        model.addAttribute("data", new DataState(viewpoint.asOf(), page.position()));
        return "ledger";
    }
}
