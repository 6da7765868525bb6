package io.duban.command.ledger.api;

import io.duban.kernel.ledger.DryRun;
import io.duban.kernel.ledger.ImportId;
import io.duban.kernel.ledger.LedgerDesk;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.web.ProblemAnswer;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/ledger-imports}: try a kept ledger, start its import, ask how far it is. */
@RestController
@RequestMapping("/api/ledger-imports")
class LedgerImportEndpoint {

    private final LedgerDesk desk;

    LedgerImportEndpoint(@Qualifier("localLedgerDesk") LedgerDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/dry-run")
    ResponseEntity<?> dryRun(@RequestBody KeptLedger ledger, Actor actor) {
        return switch (desk.dryRun(ledger.sha256(), ledger.fileName(), actor)) {
            case DryRun.Plan plan -> ResponseEntity.ok(plan);
            case DryRun.Unreadable unreadable ->
                ProblemAnswer.of(new Rejection.Invalid(unreadable.code(), "file", unreadable.sentence()));
        };
    }

    @PostMapping
    ResponseEntity<?> start(@RequestBody KeptLedger ledger, Actor actor) {
        return switch (desk.start(ledger.sha256(), ledger.fileName(), ledger.skipProblemRows(), actor)) {
            case LedgerDesk.Start.Started started -> ResponseEntity.accepted().body(started);
            case LedgerDesk.Start.Refused refused -> ProblemAnswer.of(refused.rejection());
        };
    }

    @GetMapping("/{importId}")
    ResponseEntity<?> progress(@PathVariable UUID importId, Actor actor) {
        return desk.progress(new ImportId(importId), actor)
                .<ResponseEntity<?>>map(ResponseEntity::ok)
                .orElseGet(
                        () -> ProblemAnswer.of(new Rejection.NotFound("ledger.import-unknown", "没有这次导入，请从导入页面重新开始。")));
    }

    /**
     * A ledger that is kept already.
     *
     * @param sha256 the digest of the file
     * @param fileName as its sender calls it
     */
    record KeptLedger(String sha256, String fileName, boolean skipProblemRows) {}
}
