package io.duban.query.task.act;

import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.TaskAction;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.TaskId;
import io.duban.platform.limit.CountyLimits;
import io.duban.query.organisation.OrganisationQuery;
import io.duban.query.organisation.UnitLine;
import io.duban.query.page.DataState;
import io.duban.query.page.FormAnswer;
import io.duban.query.page.FormDesk;
import io.duban.query.page.FormReply;
import io.duban.query.page.PageController;
import io.duban.query.task.TaskLedger;
import io.duban.query.task.TaskLine;
import io.duban.query.task.Viewpoint;
import io.duban.query.task.show.LatestFact;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The form of each action on a task, under the name of its command. */
@PageController
class ActionController {

    /** What asks for units. */
    private static final Set<TaskAction> HANDS_OVER =
            EnumSet.of(TaskAction.DISPATCH, TaskAction.REASSIGN, TaskAction.DESIGNATE, TaskAction.SPLIT_UP);

    private final TaskLedger ledger;
    private final OrganisationQuery organisation;
    private final CommandFromForm commands;
    private final FormFiles files;
    private final FormDesk desk;
    private final DoneSentence sentence;
    private final DraftChoices choices;
    private final TaskAsItIs asItIs;
    private final LatestFact latest;
    private final CountyLimits limits;

    ActionController(
            TaskLedger ledger,
            OrganisationQuery organisation,
            CommandFromForm commands,
            FormFiles files,
            FormDesk desk,
            DoneSentence sentence,
            DraftChoices choices,
            TaskAsItIs asItIs,
            LatestFact latest,
            CountyLimits limits) {
        this.ledger = ledger;
        this.organisation = organisation;
        this.commands = commands;
        this.files = files;
        this.desk = desk;
        this.sentence = sentence;
        this.choices = choices;
        this.asItIs = asItIs;
        this.latest = latest;
        this.limits = limits;
    }

    @GetMapping("/tasks/{id}/{command}")
    String form(
            @PathVariable UUID id,
            @PathVariable String command,
            @RequestParam MultiValueMap<String, String> asked,
            Viewpoint viewpoint,
            Actor actor,
            Model model) {
        var action = action(command);
        var task = task(id, viewpoint, actor);
        if (!viewpoint.now()) {
            return "redirect:/tasks/" + id; // the past is looked at, not changed
        }
        var refusal = action.refusal(task.standing(), actor).orElse(null);
        var start = ActionForm.start(action, task).chosen("about", asked).chosen("person", asked);
        return show(action, task, start, HandedIn.nothing(), refusal, viewpoint, actor, model);
    }

    @PostMapping("/tasks/{id}/{command}")
    String submit(
            @PathVariable UUID id,
            @PathVariable String command,
            @RequestParam MultiValueMap<String, String> values,
            @RequestParam(name = "attachments", required = false) @Nullable List<MultipartFile> chosen,
            Viewpoint viewpoint,
            Actor actor,
            Model model,
            FormReply reply) {
        var action = action(command);
        var task = task(id, viewpoint, actor);
        var typed = PartRows.closedUp(MilestoneRows.closedUp(PlanRows.closedUp(new Typed(values))));
        var handedIn = files.take(typed.all("kept"), chosen, actor);
        var answer = handedIn.refusal() != null
                ? new FormAnswer.Refused(handedIn.refusal())
                : desk.submit(
                        () -> commands.of(action, new TaskId(id), typed, handedIn.kept()),
                        actor,
                        typed.first("formKey"));
        return reply.of(
                answer,
                done -> reply.onward(sentence.of(action, done), "/tasks/" + id),
                refusal -> refused(action, task, typed, handedIn, refusal, viewpoint, actor, model));
    }

    /** Who was overtaken by somebody else sees the task as it is now, and what the other has done. */
    private String refused(
            TaskAction action,
            TaskLine task,
            Typed typed,
            HandedIn handedIn,
            Rejection refusal,
            Viewpoint viewpoint,
            Actor actor,
            Model model) {
        if (!TaskAsItIs.mayHaveChanged(refusal)) {
            return show(action, task, typed, handedIn, refusal, viewpoint, actor, model);
        }
        var now = asItIs.of(task.id(), viewpoint, actor).orElse(task);
        latest.of(task.id(), viewpoint, actor).ifPresent(fact -> model.addAttribute("latest", fact));
        return show(action, now, typed, handedIn, refusal, viewpoint, actor, model);
    }

    private String show(
            TaskAction action,
            TaskLine task,
            Typed typed,
            HandedIn handedIn,
            @Nullable Rejection refusal,
            Viewpoint viewpoint,
            Actor actor,
            Model model) {
        model.addAttribute("action", action);
        model.addAttribute("task", task);
        model.addAttribute("lamp", task.lamp(viewpoint.asOf()));
        model.addAttribute("typed", typed);
        model.addAttribute("kept", handedIn.kept());
        model.addAttribute("references", ActionForm.references(handedIn.kept()));
        model.addAttribute("refusal", refusal);
        model.addAttribute(
                "standsInFor", action.standsInFor(task.standing(), actor).orElse(null));
        model.addAttribute("grave", ActionForm.isGrave(action));
        model.addAllAttributes(ActionForm.lists(action, task, actor, viewpoint.today()));
        model.addAllAttributes(HandlingForm.lists(
                action, task, viewpoint.asOf(), limits.on(viewpoint.today()).inForce()));
        model.addAttribute("choices", ActionForm.choices(action));
        model.addAttribute("takesFiles", ActionForm.takesFiles(action));
        var position = ledger.position();
        model.addAttribute("data", new DataState(viewpoint.asOf(), Math.max(position, task.position())));
        if (action == TaskAction.REVISE_DRAFT) {
            model.addAttribute("categories", choices.categories());
            model.addAttribute("limitTypes", LimitType.values());
        }
        if (HANDS_OVER.contains(action)) {
            model.addAttribute("leaders", organisation.leadersInOffice());
            model.addAttribute(
                    "unitGroups",
                    organisation.unitsForTasks().stream()
                            .collect(Collectors.groupingBy(UnitLine::group, LinkedHashMap::new, Collectors.toList())));
        }
        return "task/act";
    }

    private TaskLine task(UUID id, Viewpoint viewpoint, Actor actor) {
        return ledger.task(id, viewpoint, actor).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static TaskAction action(String command) {
        return Arrays.stream(TaskAction.values())
                .filter(action -> action.commandName().equals(command))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
