package io.duban.query.audit;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.audit.AuditAct;
import io.duban.platform.audit.AuditChain;
import io.duban.platform.audit.AuditEntry;
import io.duban.platform.audit.AuditLog;
import io.duban.query.page.PageController;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The audit log, for the audit administrator alone. Who reads it, takes it along or verifies it stands in it as well. */
@PageController
final class AuditController {

    static final int ON_A_PAGE = 50;

    /** Two files of this length fit into the memory of a small machine; a longer time is taken in parts. */
    static final int IN_A_FILE = 50_000;

    private final AuditQuery query;
    private final AuditWords words;
    private final AuditTable table;
    private final AuditChain chain;
    private final AuditLog log;
    private final MessageSourceAccessor texts;

    AuditController(
            AuditQuery query, AuditWords words, AuditTable table, AuditChain chain, AuditLog log, MessageSource texts) {
        this.query = query;
        this.words = words;
        this.table = table;
        this.chain = chain;
        this.log = log;
        this.texts = new MessageSourceAccessor(texts);
    }

    @GetMapping("/audit")
    String show(@RequestParam Map<String, String> parameters, Actor viewer, Model model) {
        onlyTheAuditor(viewer);
        var filter = AuditFilter.of(parameters);
        log.record(entry(AuditAct.AUDIT_READ, viewer, filter));
        var found = query.newest(filter, ON_A_PAGE + 1);
        var shown = found.stream().limit(ON_A_PAGE).toList();
        model.addAttribute("filter", filter);
        model.addAttribute("wanted", filter.parameters());
        model.addAttribute("rows", AuditRow.of(shown, words));
        model.addAttribute("total", query.count(filter));
        model.addAttribute("counted", AuditQuery.COUNTED);
        model.addAttribute(
                "older",
                found.size() > ON_A_PAGE ? filter.olderThan(shown.getLast().id()) : null);
        model.addAttribute("acts", AuditAct.values());
        model.addAttribute("roles", Role.values());
        model.addAttribute("outcomes", AuditFilter.Outcome.values());
        var verified = chain.lastMade();
        model.addAttribute("verified", verified.orElse(null));
        if (!model.containsAttribute("broken")) {
            model.addAttribute("broken", verified.map(this::fault).orElse(null));
        }
        return "audit/audit";
    }

    @PostMapping("/audit/verification")
    String verify(Actor viewer, RedirectAttributes next) {
        onlyTheAuditor(viewer);
        var result = chain.verify(viewer);
        if (result.isSound()) {
            next.addFlashAttribute("done", texts.getMessage("audit.sound", new Object[] {
                result.entries(), Long.toString(result.last()), result.digest()
            }));
        } else {
            next.addFlashAttribute(
                    "broken",
                    texts.getMessage("audit.broken." + result.fault(), new Object[] {String.valueOf(result.bad())}));
        }
        return "redirect:/audit";
    }

    /** What the last verification found wrong stands in red until one finds nothing. */
    private @Nullable String fault(AuditChain.Made made) {
        return made.sound()
                ? null
                : texts.getMessage("audit.broken." + made.fault(), new Object[] {String.valueOf(made.bad())}, "");
    }

    @GetMapping("/audit/entries.csv")
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> parameters, Actor viewer) {
        return AuditFile.csv(fileName(), wanted(parameters, viewer, "csv"));
    }

    @GetMapping("/audit/entries.xlsx")
    ResponseEntity<byte[]> xlsx(@RequestParam Map<String, String> parameters, Actor viewer) throws IOException {
        return AuditFile.xlsx(fileName(), table.sheetName(), wanted(parameters, viewer, "xlsx"));
    }

    private List<List<String>> wanted(Map<String, String> parameters, Actor viewer, String format) {
        onlyTheAuditor(viewer);
        var filter = AuditFilter.of(parameters);
        var found = query.newest(filter, IN_A_FILE + 1);
        if (found.size() > IN_A_FILE) {
            throw new InvalidValue(new Rejection.Invalid(
                    "audit.too-many", "from", texts.getMessage("audit.too-many", new Object[] {IN_A_FILE})));
        }
        log.record(entry(AuditAct.AUDIT_EXPORTED, viewer, filter)
                .with("rows", Integer.toString(found.size()))
                .with("format", format));
        return table.of(AuditRow.of(found, words));
    }

    private static AuditEntry entry(AuditAct act, Actor viewer, AuditFilter filter) {
        var entry = AuditEntry.of(act, viewer).about("audit");
        for (var said : filter.parameters().entrySet()) {
            entry = entry.with(said.getKey(), said.getValue());
        }
        return entry;
    }

    private String fileName() {
        return texts.getMessage("audit.title");
    }

    private static void onlyTheAuditor(Actor viewer) {
        if (!CountyAction.READ_AUDIT.isFor(viewer)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
