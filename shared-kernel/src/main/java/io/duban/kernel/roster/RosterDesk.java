package io.duban.kernel.roster;

import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;

/** The counter at which rosters are handed in. Files are kept first; here they are named by their digest. */
public interface RosterDesk {

    /** Reads a kept file and says what taking it over would do. */
    RosterTrial dryRun(String sha256, String fileName, LocalDate from, Actor actor);

    /**
     * Takes the whole file over in one transaction, or nothing of it.
     *
     * @param mark of the plan that was looked at; when the organisation has changed since, nothing is done
     */
    Outcome carryOut(String sha256, String fileName, LocalDate from, String mark, Actor actor);

    /** What became of the wish. */
    sealed interface Outcome {

        /** @param changed how many things were changed */
        record CarriedOut(CommandAnswer.Done done, int changed) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }
}
