package io.duban.query.secrecy;

import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.command.CommandDesk;
import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.PurgeAttachment;
import io.duban.kernel.task.TaskId;
import io.duban.platform.file.FilePurge;
import io.duban.platform.file.FilePurges;
import io.duban.platform.web.ProblemAnswer;
import io.duban.query.page.PageController;
import io.duban.query.projection.CatchUp;
import io.duban.query.task.act.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 销毁附件: the secrecy officer looks for an attachment and proposes; the head of the office agrees or does not. */
@PageController
class PurgeController {

    private final FilePurges purges;
    private final CommandDesk desk;
    private final CatchUp views;
    private final MessageSourceAccessor texts;

    PurgeController(FilePurges purges, CommandDesk desk, CatchUp views, MessageSource texts) {
        this.purges = purges;
        this.desk = desk;
        this.views = views;
        this.texts = new MessageSourceAccessor(texts);
    }

    @GetMapping("/quarantine/purges")
    String list(
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String name,
            Actor viewer,
            Model model) {
        return list(page, name, Typed.nothing(), viewer, model);
    }

    @PostMapping("/quarantine/purges")
    String propose(
            @RequestParam(defaultValue = "") String sha256,
            @RequestParam(defaultValue = "") String name,
            @RequestParam String reason,
            Actor officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var refusal = asked(() -> purges.propose(sha256, reason, officer));
        if (refusal.isPresent()) {
            response.setStatus(ProblemAnswer.statusOf(refusal.get()).value());
            model.addAttribute("refusal", refusal.get());
            var typed = new Typed(Map.of("reason", List.of(reason), "sha256", List.of(sha256)));
            return list(1, name, typed, officer, model);
        }
        next.addFlashAttribute("done", texts.getMessage("secrecy.done.proposed"));
        return "redirect:/quarantine/purges";
    }

    @GetMapping("/quarantine/purges/{id}")
    String show(@PathVariable UUID id, Actor viewer, Model model) {
        return show(purge(id, viewer), Typed.nothing(), viewer, model);
    }

    @PostMapping("/quarantine/purges/{id}/approve")
    String approve(
            @PathVariable UUID id, Actor director, Model model, HttpServletResponse response, RedirectAttributes next) {
        var purge = purge(id, director);
        var refusal = onEachTask(purge, director);
        if (refusal.isPresent()) {
            return again(purge, Typed.nothing(), refusal.get(), director, model, response);
        }
        purges.carryOut();
        next.addFlashAttribute("done", texts.getMessage("secrecy.done.approved"));
        return "redirect:/quarantine/purges";
    }

    @PostMapping("/quarantine/purges/{id}/refuse")
    String refuse(
            @PathVariable UUID id,
            @RequestParam String reason,
            Actor director,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var refusal = asked(() -> purges.refuse(id, reason, director));
        if (refusal.isPresent()) {
            var typed = new Typed(Map.of("reason", List.of(reason)));
            return again(purge(id, director), typed, refusal.get(), director, model, response);
        }
        next.addFlashAttribute("done", texts.getMessage("secrecy.done.refused"));
        return "redirect:/quarantine/purges";
    }

    /** Each task that speaks of the file gets its tombstone; one key each, so that what broke off can be done again. */
    private Optional<Rejection> onEachTask(FilePurge purge, Actor director) {
        var tasks = purges.attached(purge.sha256()).orElseThrow().tasks();
        for (var task : tasks) {
            var command = new PurgeAttachment(new TaskId(task), purge.id());
            switch (desk.submit(command, director, "purge:" + purge.id() + ":" + task)) {
                case CommandAnswer.Refused refused -> {
                    return Optional.of(refused.rejection());
                }
                case CommandAnswer.Done done -> views.await(done, CatchUp.PATIENCE);
            }
        }
        return Optional.empty();
    }

    private String list(int page, String name, Typed typed, Actor viewer, Model model) {
        model.addAttribute(
                "page", Page.of(page, purges.total(viewer), (offset, size) -> purges.page(viewer, offset, size)));
        var mayPropose = CountyAction.PROPOSE_PURGE.isFor(viewer);
        model.addAttribute("mayPropose", mayPropose);
        model.addAttribute("name", name);
        model.addAttribute("found", mayPropose && !name.isBlank() ? purges.search(name, viewer) : List.of());
        model.addAttribute("typed", typed);
        return "secrecy/purges";
    }

    private static String again(
            FilePurge purge, Typed typed, Rejection refusal, Actor viewer, Model model, HttpServletResponse response) {
        response.setStatus(ProblemAnswer.statusOf(refusal).value());
        model.addAttribute("refusal", refusal);
        return show(purge, typed, viewer, model);
    }

    private static String show(FilePurge purge, Typed typed, Actor viewer, Model model) {
        model.addAttribute("purge", purge);
        model.addAttribute("typed", typed);
        model.addAttribute(
                "mayDecide",
                CountyAction.DECIDE_PURGE.isFor(viewer)
                        && purge.state() == FilePurge.State.PROPOSED
                        && !purge.proposedBy().equals(viewer.account()));
        return "secrecy/purge";
    }

    private FilePurge purge(UUID id, Actor viewer) {
        return purges.find(id, viewer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Optional<Rejection> asked(Supplier<Optional<Rejection>> question) {
        try {
            return question.get();
        } catch (InvalidValue invalid) {
            return Optional.of(invalid.rejection());
        }
    }
}
