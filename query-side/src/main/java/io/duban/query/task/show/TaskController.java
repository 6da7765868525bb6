package io.duban.query.task.show;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.permission.TaskAction;
import io.duban.kernel.task.AttachmentPurged;
import io.duban.platform.limit.CountyLimits;
import io.duban.query.page.DataState;
import io.duban.query.page.PageController;
import io.duban.query.person.Citizens;
import io.duban.query.task.ConclusionLine;
import io.duban.query.task.TaskHistory;
import io.duban.query.task.TaskLedger;
import io.duban.query.task.TaskLine;
import io.duban.query.task.Viewpoint;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The page of one task. */
@PageController
class TaskController {

    private final TaskLedger ledger;
    private final TaskHistory history;
    private final Timeline timeline;
    private final Citizens citizens;

    private final CountyLimits limits;
    private final MessageSourceAccessor texts;

    TaskController(
            TaskLedger ledger,
            TaskHistory history,
            Timeline timeline,
            Citizens citizens,
            CountyLimits limits,
            MessageSource texts) {
        this.ledger = ledger;
        this.history = history;
        this.timeline = timeline;
        this.citizens = citizens;
        this.limits = limits;
        this.texts = new MessageSourceAccessor(texts, Locale.SIMPLIFIED_CHINESE);
    }

    @GetMapping("/tasks/{id}")
    String task(@PathVariable UUID id, Viewpoint viewpoint, Actor viewer, Model model) {
        var task =
                ledger.task(id, viewpoint, viewer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("task", task);
        if (viewer.role() == Role.REVIEWER) {
            return reviewer(task, viewpoint, viewer, model);
        }
        model.addAttribute("review", ReviewState.of(task));
        model.addAttribute("lamp", task.lamp(viewpoint.asOf()));
        model.addAttribute("time", TimeLeft.of(task, viewpoint));
        model.addAttribute("clocks", clocks(task, viewpoint));
        model.addAttribute("parts", PartRow.of(task, viewer));
        model.addAttribute(
                "gantt", Gantt.of(task, viewpoint, limits.on(viewpoint.today()).inForce(), texts));
        model.addAttribute("steps", Step.of(task.phase()));
        model.addAttribute(
                "timeline", timeline.of(history.of(id, viewpoint, viewer), disputable(task, viewpoint, viewer)));
        model.addAttribute("offer", viewpoint.now() ? Offer.of(task, viewer, viewpoint.today()) : null);
        model.addAttribute("relations", Relations.of(task, ledger, viewpoint, viewer));
        model.addAttribute("objections", ObjectionRow.of(task.fates().conclusions(), viewpoint.today()));
        model.addAttribute("purged", purged(id, viewpoint, viewer));
        model.addAttribute("citizens", citizens.of(task, viewer));
        var position = ledger.position();
        model.addAttribute("data", new DataState(viewpoint.asOf(), Math.max(position, task.position())));
        return "task/task";
    }

    /** The digests of files that were destroyed. */
    private Set<String> purged(UUID id, Viewpoint viewpoint, Actor viewer) {
        return history.of(id, viewpoint, viewer).stream()
                .flatMap(recorded ->
                        recorded.event() instanceof AttachmentPurged gone ? Stream.of(gone.sha256()) : Stream.empty())
                .collect(Collectors.toSet());
    }

    private static Set<Long> disputable(TaskLine task, Viewpoint viewpoint, Actor viewer) {
        var may = viewpoint.now()
                && TaskAction.RAISE_OBJECTION.refusal(task.standing(), viewer).isEmpty();
        return may
                ? task.fates().disputableOn(viewpoint.today()).stream()
                        .map(ConclusionLine::sequence)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private List<ClockRow> clocks(TaskLine task, Viewpoint viewpoint) {
        var times = task.times();
        var county = limits.on(viewpoint.today());
        var basis = times.profile() == null ? county.inForce() : county.named(times.profile(), times.profileVersion());
        return task.clocks().stream()
                .map(clock -> ClockRow.of(clock, viewpoint.asOf(), basis, texts))
                .toList();
    }

    /** Who speaks for the public sees what is to be judged and by what, and no more. */
    private static String reviewer(TaskLine task, Viewpoint viewpoint, Actor viewer, Model model) {
        model.addAttribute("open", viewpoint.now() ? TaskAction.open(task.standing(), viewer) : List.of());
        model.addAttribute("heard", task.checks().review().heard().contains(viewer.account()));
        model.addAttribute("data", new DataState(viewpoint.asOf(), task.position()));
        return "task/review";
    }
}
