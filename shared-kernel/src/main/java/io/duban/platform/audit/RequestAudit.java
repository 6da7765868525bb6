package io.duban.platform.audit;

import io.duban.kernel.people.Actor;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Writes down what one request comes to, at the moment at which the answer is decided and nothing of it has gone out. */
final class RequestAudit {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final Asked asked;
    private final Supplier<Optional<Actor>> person;
    private final HiddenTasks hidden;
    private final AuditLog log;
    private boolean refused;
    private boolean givenOut;

    RequestAudit(Asked asked, Supplier<Optional<Actor>> person, HiddenTasks hidden, AuditLog log) {
        this.asked = asked;
        this.person = person;
        this.hidden = hidden;
        this.log = log;
    }

    /** A refusal of somebody who is signed in; a stranger is not refused but asked who it is. */
    void answers(int status) {
        if (!refused && (status == FORBIDDEN || status == NOT_FOUND)) {
            person.get().filter(who -> status == FORBIDDEN || isHidden(who)).ifPresent(who -> {
                refused = true; // first, because writing it may fail and the failure is answered too
                log.record(AuditEntry.of(AuditAct.ACCESS_DENIED, who)
                        .about(asked.subject())
                        .with("method", asked.method())
                        .with("address", asked.path())
                        .failed());
            });
        }
    }

    /** @param disposition the header of this name; a file that is shown inside a page is no export */
    void givesOut(String disposition) {
        if (!givenOut
                && !asked.isWrittenDownElsewhere()
                && disposition.strip().toLowerCase(Locale.ROOT).startsWith("attachment")) {
            var entry = person.get()
                    .map(who -> AuditEntry.of(AuditAct.EXPORTED, who))
                    .orElseGet(() -> AuditEntry.byNobody(AuditAct.EXPORTED));
            log.record(entry.about(asked.subject()).with("file", asked.file()));
            givenOut = true;
        }
    }

    private boolean isHidden(Actor from) {
        return asked.task().filter(task -> hidden.isHidden(task, from)).isPresent();
    }
}
