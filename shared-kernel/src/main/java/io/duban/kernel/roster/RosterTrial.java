package io.duban.kernel.roster;

import java.time.LocalDate;
import java.util.List;

/** What taking a roster over would do; nothing has been changed. */
public sealed interface RosterTrial {

    /**
     * The file cannot be used at all, or not by this person.
     *
     * @param code stable code of the reason
     * @param sentence what is wrong and what to do, in Chinese
     */
    record Unreadable(String code, String sentence) implements RosterTrial {}

    /**
     * The file was read.
     *
     * @param sha256 the digest under which the file is kept
     * @param from the day from which everything in it holds
     * @param changes what each row would do, {@link RosterChange.Kind#UNCHANGED} too, in the order of the file
     * @param issues every problem, in the order of the file
     * @param mark stands for all that would be changed: who carries it out hands it back, and so carries out what was shown
     */
    record Plan(
            String fileName,
            String sha256,
            LocalDate from,
            List<RosterChange> changes,
            List<RosterIssue> issues,
            String mark)
            implements RosterTrial {

        public Plan {
            changes = List.copyOf(changes);
            issues = List.copyOf(issues);
        }

        public int count(RosterChange.Kind kind) {
            return (int)
                    changes.stream().filter(change -> change.kind() == kind).count();
        }

        /** How many things would be changed. */
        public int changing() {
            return changes.size() - count(RosterChange.Kind.UNCHANGED);
        }

        public int errors() {
            return (int) issues.stream().filter(RosterIssue::error).count();
        }
    }
}
