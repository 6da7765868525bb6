package io.duban.command.roster.api;

import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.roster.RosterDesk;
import io.duban.kernel.roster.RosterTrial;
import io.duban.platform.web.ProblemAnswer;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/organisation-imports}: try a kept roster, take it over. */
@RestController
@RequestMapping("/api/organisation-imports")
class RosterEndpoint {

    private final RosterDesk desk;

    RosterEndpoint(@Qualifier("localRosterDesk") RosterDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/dry-run")
    ResponseEntity<?> dryRun(@RequestBody KeptRoster roster, Actor actor) {
        return switch (desk.dryRun(roster.sha256(), roster.fileName(), roster.from(), actor)) {
            case RosterTrial.Plan plan -> ResponseEntity.ok(plan);
            case RosterTrial.Unreadable unreadable ->
                ProblemAnswer.of(new Rejection.Invalid(unreadable.code(), "file", unreadable.sentence()));
        };
    }

    @PostMapping
    ResponseEntity<?> carryOut(@RequestBody KeptRoster roster, Actor actor) {
        return switch (desk.carryOut(roster.sha256(), roster.fileName(), roster.from(), roster.mark(), actor)) {
            case RosterDesk.Outcome.CarriedOut done -> ResponseEntity.ok(done);
            case RosterDesk.Outcome.Refused refused -> ProblemAnswer.of(refused.rejection());
        };
    }

    /**
     * A roster that is kept already.
     *
     * @param sha256 the digest of the file
     * @param fileName as its sender calls it
     * @param from the day from which it holds
     * @param mark of the plan that was looked at; of no meaning for a dry run
     */
    record KeptRoster(String sha256, String fileName, LocalDate from, String mark) {}
}
