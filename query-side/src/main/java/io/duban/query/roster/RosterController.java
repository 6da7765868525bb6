package io.duban.query.roster;

import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.roster.RosterDesk;
import io.duban.kernel.roster.RosterTrial;
import io.duban.platform.file.FileName;
import io.duban.platform.file.StoredFiles;
import io.duban.platform.web.ProblemAnswer;
import io.duban.query.page.PageController;
import io.duban.query.projection.CatchUp;
import io.duban.query.task.Viewpoint;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Units and people from a spreadsheet: choose, look, carry out. */
@PageController
class RosterController {

    private final RosterDesk desk;
    private final StoredFiles files;
    private final CatchUp views;
    private final RosterTemplate template;
    private final MessageSourceAccessor texts;

    RosterController(RosterDesk desk, StoredFiles files, CatchUp views, RosterTemplate template, MessageSource texts) {
        this.desk = desk;
        this.files = files;
        this.views = views;
        this.template = template;
        this.texts = new MessageSourceAccessor(texts);
    }

    @GetMapping("/organisation/import")
    String choose(Viewpoint viewpoint, Actor actor, Model model) {
        mustKeepTheOrganisation(actor);
        model.addAttribute("from", viewpoint.today());
        return "organisation/import-choose";
    }

    @GetMapping("/organisation/import/template.xlsx")
    ResponseEntity<byte[]> template(Actor actor) throws IOException {
        mustKeepTheOrganisation(actor);
        return template.download();
    }

    /** Keeps the file; what is in it is asked by the page that follows, which can be loaded again at no harm. */
    @PostMapping(path = "/organisation/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String keep(
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable String from,
            Viewpoint viewpoint,
            Actor actor,
            Model model,
            RedirectAttributes next)
            throws IOException {
        mustKeepTheOrganisation(actor);
        var name = FileName.harmless(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        var day = viewpoint.today();
        try (var content = file.getInputStream()) {
            day = day(from, viewpoint);
            next.addAttribute("file", files.keep(content, name, actor).sha256());
            next.addAttribute("name", name);
            next.addAttribute("from", day.toString());
            return "redirect:/organisation/import/check";
        } catch (InvalidValue refused) {
            return chooseAgain(atItsField(refused.rejection()), name, day, model);
        }
    }

    @GetMapping("/organisation/import/check")
    String check(
            @RequestParam String file,
            @RequestParam String name,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String all,
            Viewpoint viewpoint,
            Actor actor,
            Model model) {
        mustKeepTheOrganisation(actor);
        return check(file, name, day(from, viewpoint), all != null, actor, model);
    }

    @PostMapping("/organisation/import/carry-out")
    String carryOut(
            @RequestParam String file,
            @RequestParam String name,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(defaultValue = "") String mark,
            Viewpoint viewpoint,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        mustKeepTheOrganisation(actor);
        var day = day(from, viewpoint);
        return switch (desk.carryOut(file, name, day, mark, actor)) {
            case RosterDesk.Outcome.CarriedOut done -> {
                views.await(done.done(), CatchUp.PATIENCE);
                next.addFlashAttribute(
                        "done", texts.getMessage("roster.done", new Object[] {Integer.toString(done.changed())}));
                yield "redirect:/organisation";
            }
            case RosterDesk.Outcome.Refused refused -> {
                response.setStatus(ProblemAnswer.statusOf(refused.rejection()).value());
                model.addAttribute("refusal", refused.rejection());
                yield check(file, name, day, false, actor, model);
            }
        };
    }

    private String check(String file, String name, LocalDate from, boolean all, Actor actor, Model model) {
        return switch (desk.dryRun(file, name, from, actor)) {
            case RosterTrial.Unreadable unreadable ->
                chooseAgain(new Rejection.Invalid(unreadable.code(), "file", unreadable.sentence()), name, from, model);
            case RosterTrial.Plan plan -> {
                model.addAttribute("page", RosterPage.of(plan, all));
                model.addAttribute("plan", plan);
                yield "organisation/import-check";
            }
        };
    }

    private static String chooseAgain(Rejection refusal, String name, LocalDate from, Model model) {
        model.addAttribute("chosen", name);
        model.addAttribute("from", from);
        model.addAttribute("refusal", refusal);
        return "organisation/import-choose";
    }

    /** Whatever is wrong with the file is told beside the file. */
    private static Rejection atItsField(Rejection.Invalid refusal) {
        return refusal.field().equals("from")
                ? refusal
                : new Rejection.Invalid(refusal.code(), "file", refusal.sentence());
    }

    private static LocalDate day(@Nullable String from, Viewpoint viewpoint) {
        if (from == null || from.isBlank()) {
            return viewpoint.today();
        }
        try {
            return LocalDate.parse(from.strip());
        } catch (DateTimeParseException unreadable) {
            throw new InvalidValue(new Rejection.Invalid("value.not-a-date", "from", "生效日期应写作 2026-07-01 的形式，请改正后重试。"));
        }
    }

    private static void mustKeepTheOrganisation(Actor actor) {
        if (!CountyAction.KEEP_ORGANISATION.isFor(actor)) {
            throw new AccessDeniedException("only who keeps the organisation imports it");
        }
    }
}
