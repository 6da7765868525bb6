package io.duban.query.ledger;

import io.duban.kernel.ledger.DryRun;
import io.duban.kernel.ledger.ImportId;
import io.duban.kernel.ledger.LedgerDesk;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.file.FileName;
import io.duban.platform.file.StoredFiles;
import io.duban.query.page.PageController;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leads the office through the import of a ledger: choose, look, start, watch. */
@PageController
class ImportController {

    private final LedgerDesk desk;
    private final StoredFiles files;

    ImportController(LedgerDesk desk, StoredFiles files) {
        this.desk = desk;
        this.files = files;
    }

    @GetMapping("/ledger/import")
    String choose(Actor actor) {
        mustBeOffice(actor);
        return "ledger/import-choose";
    }

    /** Keeps the file until it was imported; what is in it is asked by the page that follows, which can be loaded again at no harm. */
    @PostMapping(path = "/ledger/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String keep(@RequestParam MultipartFile file, Actor actor, Model model, RedirectAttributes next)
            throws IOException {
        mustBeOffice(actor);
        var name = FileName.harmless(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        try (var content = file.getInputStream()) {
            next.addAttribute("file", files.keepInPassing(content, name, actor).sha256());
            next.addAttribute("name", name);
            return "redirect:/ledger/import/check";
        } catch (InvalidValue refused) {
            return chooseAgain(refused.rejection().code(), refused.rejection().sentence(), name, model);
        }
    }

    @GetMapping("/ledger/import/check")
    String check(
            @RequestParam String file,
            @RequestParam String name,
            @RequestParam(required = false) @Nullable String all,
            Actor actor,
            Model model) {
        mustBeOffice(actor);
        return switch (desk.dryRun(file, name, actor)) {
            case DryRun.Unreadable unreadable -> chooseAgain(unreadable.code(), unreadable.sentence(), name, model);
            case DryRun.Plan plan -> plan(PlanPage.of(plan, all != null), model);
        };
    }

    @PostMapping("/ledger/import/start")
    String start(
            @RequestParam String file,
            @RequestParam String name,
            @RequestParam(defaultValue = "false") boolean skipProblemRows,
            Actor actor,
            Model model) {
        mustBeOffice(actor);
        return switch (desk.start(file, name, skipProblemRows, actor)) {
            case LedgerDesk.Start.Started started -> "redirect:/ledger/import/" + started.importId();
            case LedgerDesk.Start.Refused refused -> {
                model.addAttribute("refusal", refused.rejection());
                yield check(file, name, null, actor, model);
            }
        };
    }

    @GetMapping("/ledger/import/{id}")
    String progress(@PathVariable UUID id, Actor actor, Model model) {
        mustBeOffice(actor);
        var progress = desk.progress(new ImportId(id), actor)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("progress", progress);
        model.addAttribute("percent", progress.rows() == 0 ? 100 : 100L * progress.done() / progress.rows());
        return "ledger/import-progress";
    }

    private static String plan(PlanPage page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("plan", page.plan());
        return "ledger/import-check";
    }

    private static String chooseAgain(String code, String sentence, String name, Model model) {
        model.addAttribute("chosen", name);
        model.addAttribute("refusal", new Rejection.Invalid(code, "file", sentence));
        return "ledger/import-choose";
    }

    private static void mustBeOffice(Actor actor) {
        if (!actor.isOffice()) {
            throw new AccessDeniedException("only the office imports ledgers");
        }
    }
}
