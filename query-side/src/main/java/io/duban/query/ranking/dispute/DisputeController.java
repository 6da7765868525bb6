package io.duban.query.ranking.dispute;

import io.duban.kernel.people.Actor;
import io.duban.platform.audit.AuditAct;
import io.duban.platform.audit.AuditEntry;
import io.duban.platform.audit.AuditLog;
import io.duban.platform.file.StoredFiles;
import io.duban.query.page.DataState;
import io.duban.query.page.PageController;
import io.duban.query.ranking.WrittenMonth;
import io.duban.query.ranking.period.PeriodRankings;
import io.duban.query.ranking.step.PeriodSteps;
import io.duban.query.task.Viewpoint;
import io.duban.query.task.act.Typed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What units dispute, seen by both sides: a unit its own, the county all. */
@PageController
class DisputeController {

    private final PeriodRankings rankings;
    private final DisputePage page;
    private final StoredFiles files;
    private final AuditLog audit;

    DisputeController(PeriodRankings rankings, DisputePage page, StoredFiles files, AuditLog audit) {
        this.rankings = rankings;
        this.page = page;
        this.files = files;
        this.audit = audit;
    }

    @GetMapping("/rankings/{month}/disputes")
    String list(@PathVariable String month, Viewpoint viewpoint, Actor viewer, Model model) {
        var ranked = rankings.ruled(WrittenMonth.read(month), viewpoint);
        model.addAttribute("month", ranked.month());
        model.addAttribute(
                "rows",
                PeriodSteps.seen(ranked.story(), viewer).stream()
                        .map(dispute -> DisputeRow.of(dispute, ranked.rules(), viewpoint))
                        .toList());
        model.addAttribute("data", new DataState(ranked.dataTime(), ranked.position()));
        return "ranking/disputes";
    }

    @GetMapping("/rankings/{month}/disputes/{id}")
    String show(@PathVariable String month, @PathVariable UUID id, Viewpoint viewpoint, Actor viewer, Model model) {
        var ranked = rankings.ruled(WrittenMonth.read(month), viewpoint);
        var dispute = DisputePage.found(ranked.story(), id, viewer);
        var first = new Typed(Map.of(
                "unit", List.of(dispute.unit().id().value().toString()),
                "fact", List.of(Objects.requireNonNullElse(dispute.disputed().fact(), ""))));
        return page.show(ranked, dispute, first, viewpoint, viewer, model);
    }

    @GetMapping("/rankings/{month}/disputes/{id}/evidence/{sha256}")
    ResponseEntity<Resource> evidence(
            @PathVariable String month,
            @PathVariable UUID id,
            @PathVariable String sha256,
            Viewpoint viewpoint,
            Actor viewer) {
        var story = rankings.story(WrittenMonth.read(month), viewpoint);
        var attachment = DisputePage.found(story, id, viewer).evidence().stream()
                .filter(one -> one.sha256().equals(sha256))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var content = files.open(sha256)
                .orElseThrow(() ->
                        new ResponseStatusException(files.isPurged(sha256) ? HttpStatus.GONE : HttpStatus.NOT_FOUND));
        audit.record(AuditEntry.of(AuditAct.FILE_DOWNLOADED, viewer)
                .about("dispute:" + id)
                .with("sha256", sha256));
        return content.download(attachment.fileName());
    }
}
