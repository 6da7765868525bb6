package io.duban.query.leader;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.permission.CountyAction;
import io.duban.query.organisation.AsOf;
import io.duban.query.organisation.LeaderAbout;
import io.duban.query.organisation.LeaderLine;
import io.duban.query.organisation.OrganisationQuery;
import io.duban.query.page.DataState;
import io.duban.query.page.PageController;
import io.duban.query.task.TaskLedger;
import io.duban.query.task.Viewpoint;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What each leader answers for: the leader's own page, and the list of all for those who see everything. */
@PageController
class LeaderController {

    private final LeaderQuery packages;
    private final OrganisationQuery organisation;
    private final TaskLedger ledger;
    private final ChargeRows rows;
    private final LeaderAbout about;

    LeaderController(
            LeaderQuery packages,
            OrganisationQuery organisation,
            TaskLedger ledger,
            ChargeRows rows,
            LeaderAbout about) {
        this.packages = packages;
        this.organisation = organisation;
        this.ledger = ledger;
        this.rows = rows;
        this.about = about;
    }

    @GetMapping("/leaders/me")
    String mine(Viewpoint viewpoint, Actor viewer, Model model) {
        var leader = viewer.leader();
        if (leader == null) {
            throw new AccessDeniedException("not a leader");
        }
        var line = line(leader.id(), viewpoint)
                .orElseGet(() -> new LeaderLine(leader.id(), leader.post(), leader.name(), true));
        return show(line, true, viewpoint, viewer, model);
    }

    @GetMapping("/leaders/{id}")
    String one(@PathVariable UUID id, Viewpoint viewpoint, Actor viewer, Model model) {
        mustSeeAll(viewer);
        var leader =
                line(new LeaderId(id), viewpoint).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return show(leader, viewer.isLeader(leader.ref()), viewpoint, viewer, model);
    }

    @GetMapping("/leaders")
    String all(Viewpoint viewpoint, Actor viewer, Model model) {
        mustSeeAll(viewer);
        model.addAttribute(
                "leaders",
                organisation.leaders(AsOf.of(viewpoint)).stream()
                        .map(leader -> LeaderCounts.of(leader, ledger, viewpoint, viewer))
                        .toList());
        model.addAttribute("data", data(viewpoint, viewer));
        return "leader/all";
    }

    private String show(LeaderLine leader, boolean mine, Viewpoint viewpoint, Actor viewer, Model model) {
        var answersFor = packages.of(leader.id(), viewpoint, viewer);
        model.addAttribute("leader", leader.ref());
        model.addAttribute("mine", mine);
        model.addAttribute("counts", LeaderCounts.of(leader, ledger, viewpoint, viewer));
        model.addAttribute("rows", rows.open(answersFor, viewpoint, viewer));
        model.addAttribute("closed", rows.closed(answersFor, viewpoint, viewer));
        about.show(leader.id(), viewpoint, viewer, model);
        model.addAttribute("data", data(viewpoint, viewer));
        return "leader/leader";
    }

    private Optional<LeaderLine> line(LeaderId id, Viewpoint viewpoint) {
        return organisation.leaders(AsOf.of(viewpoint)).stream()
                .filter(line -> line.id().equals(id))
                .findFirst();
    }

    private DataState data(Viewpoint viewpoint, Actor viewer) {
        var position = ledger.position();
        return new DataState(viewpoint.asOf(), position);
    }

    private static void mustSeeAll(Actor viewer) {
        if (!CountyAction.SEE_LEADERS.isFor(viewer)) {
            throw new AccessDeniedException("units see their own tasks");
        }
    }
}
