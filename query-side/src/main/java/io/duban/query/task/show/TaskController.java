package io.duban.query.task.show;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.permission.TaskAction;
import io.duban.platform.limit.LimitRegister;
import io.duban.query.page.DataState;
import io.duban.query.page.PageController;
import io.duban.query.task.TaskHistory;
import io.duban.query.task.TaskLedger;
import io.duban.query.task.TaskLine;
import io.duban.query.task.Viewpoint;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
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

    private final LimitRegister limits;
    private final MessageSourceAccessor texts;

    TaskController(
            TaskLedger ledger, TaskHistory history, Timeline timeline, LimitRegister limits, MessageSource texts) {
        this.ledger = ledger;
        this.history = history;
        this.timeline = timeline;
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
        model.addAttribute("steps", Step.of(task.phase()));
        model.addAttribute("timeline", timeline.of(history.of(id, viewpoint, viewer)));
        model.addAttribute("offer", viewpoint.now() ? Offer.of(task, viewer) : null);
        var position = ledger.position();
        model.addAttribute("data", new DataState(viewpoint.asOf(), Math.max(position, task.position())));
        return "task/task";
    }

    private List<ClockRow> clocks(TaskLine task, Viewpoint viewpoint) {
        var profile = task.times().profile();
        var basis = profile == null ? limits.inForce() : limits.named(profile);
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
