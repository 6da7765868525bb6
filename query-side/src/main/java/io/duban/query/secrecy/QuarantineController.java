package io.duban.query.secrecy;

import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.file.HeldFile;
import io.duban.platform.file.Quarantine;
import io.duban.platform.web.ProblemAnswer;
import io.duban.query.page.PageController;
import io.duban.query.task.act.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 隔离文件: what was held back, and what the secrecy officer decides about each. Others are turned away by {@link Quarantine}. */
@PageController
class QuarantineController {

    private final Quarantine quarantine;
    private final MessageSourceAccessor texts;

    QuarantineController(Quarantine quarantine, MessageSource texts) {
        this.quarantine = quarantine;
        this.texts = new MessageSourceAccessor(texts);
    }

    @GetMapping("/quarantine")
    String list(@RequestParam(defaultValue = "1") int page, Actor officer, Model model) {
        model.addAttribute(
                "page",
                Page.of(page, quarantine.total(officer), (offset, size) -> quarantine.page(officer, offset, size)));
        return "secrecy/quarantine";
    }

    @GetMapping("/quarantine/{id}")
    String show(@PathVariable UUID id, Actor officer, Model model) {
        return show(held(id, officer), Typed.nothing(), model);
    }

    @GetMapping("/quarantine/{id}/file")
    ResponseEntity<Resource> download(@PathVariable UUID id, Actor officer) {
        var name = held(id, officer).fileName();
        return quarantine
                .open(id, officer)
                .map(content -> content.download(name))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.GONE));
    }

    @PostMapping("/quarantine/{id}/release")
    String release(
            @PathVariable UUID id,
            @RequestParam String reason,
            Actor officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return decide(
                id, reason, () -> quarantine.release(id, reason, officer), "released", officer, model, response, next);
    }

    @PostMapping("/quarantine/{id}/purge")
    String purge(
            @PathVariable UUID id,
            @RequestParam String reason,
            Actor officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return decide(
                id, reason, () -> quarantine.purge(id, reason, officer), "purged", officer, model, response, next);
    }

    private String decide(
            UUID id,
            String reason,
            Supplier<Optional<Rejection>> decision,
            String done,
            Actor officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Optional<Rejection> refusal;
        try {
            refusal = decision.get();
        } catch (InvalidValue invalid) {
            refusal = Optional.of(invalid.rejection());
        }
        if (refusal.isPresent()) {
            response.setStatus(ProblemAnswer.statusOf(refusal.get()).value());
            model.addAttribute("refusal", refusal.get());
            return show(held(id, officer), new Typed(Map.of("reason", List.of(reason))), model);
        }
        next.addFlashAttribute("done", texts.getMessage("secrecy.done." + done));
        return "redirect:/quarantine";
    }

    private HeldFile held(UUID id, Actor officer) {
        return quarantine.find(id, officer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String show(HeldFile held, Typed typed, Model model) {
        model.addAttribute("held", held);
        model.addAttribute("typed", typed);
        return "secrecy/held";
    }
}
