package io.duban.query.task.act;

import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.permission.TaskAction;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.RequestRegistration;
import io.duban.kernel.task.TaskId;
import io.duban.query.page.FormAnswer;
import io.duban.query.page.FormDesk;
import io.duban.query.page.FormReply;
import io.duban.query.page.PageController;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form with which the office drafts a matter 拟办. */
@PageController
class DraftController {

    private final CommandFromForm commands;
    private final FormDesk desk;
    private final DoneSentence sentence;
    private final DraftChoices choices;

    DraftController(CommandFromForm commands, FormDesk desk, DoneSentence sentence, DraftChoices choices) {
        this.commands = commands;
        this.desk = desk;
        this.sentence = sentence;
        this.choices = choices;
    }

    @GetMapping("/tasks/new")
    String form(Actor actor, Model model) {
        mustBeOffice(actor);
        return show(Typed.nothing(), model);
    }

    @PostMapping("/tasks/new")
    String submit(@RequestParam MultiValueMap<String, String> values, Actor actor, Model model, FormReply reply) {
        mustBeOffice(actor);
        var typed = new Typed(values);
        return reply.of(
                desk.submit(() -> commands.draft(typed), actor, typed.first("formKey")),
                done -> reply.onward(andThen(done.id(), typed, actor), "/tasks/" + done.id()),
                refused -> show(typed, model));
    }

    /** The draft may be handed in at once; the second command's key is made from the form's, so that both have one effect. */
    private String andThen(UUID drafted, Typed typed, Actor actor) {
        if (!typed.has("then", TaskAction.REQUEST_REGISTRATION)) {
            return sentence.drafted();
        }
        var key = typed.text("formKey");
        var task = new TaskId(drafted);
        return switch (desk.submit(() -> new RequestRegistration(task), actor, key == null ? null : key + "/request")) {
            case FormAnswer.Accepted requested -> sentence.of(TaskAction.REQUEST_REGISTRATION, requested.done());
            case FormAnswer.Refused refused ->
                sentence.drafted() + refused.rejection().sentence();
        };
    }

    private String show(Typed typed, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("categories", choices.categories());
        model.addAttribute("limitTypes", LimitType.values());
        return "task/new";
    }

    private static void mustBeOffice(Actor actor) {
        if (!CountyAction.DRAFT_TASK.isFor(actor)) {
            throw new AccessDeniedException("only the office drafts");
        }
    }
}
