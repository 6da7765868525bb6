package io.duban.query.person;

import io.duban.kernel.people.Actor;
import io.duban.kernel.person.PersonKey;
import io.duban.platform.audit.AuditAct;
import io.duban.platform.audit.AuditEntry;
import io.duban.platform.audit.AuditLog;
import io.duban.platform.person.HeldPerson;
import io.duban.query.page.DataState;
import io.duban.query.page.PageController;
import io.duban.query.task.TaskLedger;
import io.duban.query.task.TaskLine;
import io.duban.query.task.Viewpoint;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Shows what is held of a citizen in clear, once, on the answer to a button; who saw whom is written down first. */
@PageController
class ShownController {

    private final TaskLedger ledger;
    private final Citizens citizens;
    private final AuditLog audit;

    ShownController(TaskLedger ledger, Citizens citizens, AuditLog audit) {
        this.ledger = ledger;
        this.citizens = citizens;
        this.audit = audit;
    }

    /** An address that is opened again, or handed on, shows nobody anything. */
    @GetMapping("/tasks/{id}/personal-data/{person}")
    String nothing(@PathVariable UUID id, @PathVariable UUID person) {
        return "redirect:/tasks/" + id;
    }

    @PostMapping("/tasks/{id}/personal-data/{person}")
    String show(
            @PathVariable UUID id,
            @PathVariable UUID person,
            Viewpoint viewpoint,
            Actor viewer,
            Model model,
            HttpServletResponse response) {
        var task =
                ledger.task(id, viewpoint, viewer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (task.citizens().stream().noneMatch(one -> one.person().value().equals(person))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var entry = AuditEntry.of(AuditAct.PERSONAL_DATA_SHOWN, viewer)
                .about("task:" + id)
                .with("person", person.toString());
        var held = citizens.inClear(task, new PersonKey(person), viewer).orElseThrow(() -> refused(entry));
        audit.record(entry.with("fields", fields(held)));
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return page(task, held, viewpoint, model);
    }

    private AccessDeniedException refused(AuditEntry entry) {
        audit.record(entry.failed());
        return new AccessDeniedException("this person's data is not shown to this viewer");
    }

    private String page(TaskLine task, HeldPerson held, Viewpoint viewpoint, Model model) {
        model.addAttribute("task", task);
        model.addAttribute("state", held.state());
        model.addAttribute("values", held.values());
        model.addAttribute("data", new DataState(viewpoint.asOf(), Math.max(ledger.position(), task.position())));
        return "person/shown";
    }

    private static String fields(HeldPerson held) {
        return held.values().keySet().stream().map(Enum::name).collect(Collectors.joining(","));
    }
}
