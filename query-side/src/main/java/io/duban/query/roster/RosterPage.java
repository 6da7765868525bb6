package io.duban.query.roster;

import io.duban.kernel.roster.RosterChange;
import io.duban.kernel.roster.RosterIssue;
import io.duban.kernel.roster.RosterTrial;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What a dry run says, in the order in which a person wants to read it.
 *
 * @param counts how many changes there are of each kind
 * @param issues errors first, each in the order of the file; the first {@value #FIRST}, or all
 * @param changes what changes, before what stays; the first {@value #FIRST}, or all
 */
record RosterPage(RosterTrial.Plan plan, List<Count> counts, List<RosterIssue> issues, List<RosterChange> changes) {

    static final int FIRST = 100;

    record Count(RosterChange.Kind kind, int number) {}

    static RosterPage of(RosterTrial.Plan plan, boolean all) {
        var shown = all ? Integer.MAX_VALUE : FIRST;
        return new RosterPage(
                plan,
                Arrays.stream(RosterChange.Kind.values())
                        .map(kind -> new Count(kind, plan.count(kind)))
                        .toList(),
                plan.issues().stream()
                        .sorted(Comparator.comparing(RosterIssue::error).reversed())
                        .limit(shown)
                        .toList(),
                plan.changes().stream()
                        .sorted(Comparator.comparing(change -> change.kind() == RosterChange.Kind.UNCHANGED))
                        .limit(shown)
                        .toList());
    }

    public boolean isShortened() {
        return changes.size() < plan.changes().size()
                || issues.size() < plan.issues().size();
    }

    /** Whether there is anything to carry out, and nothing in its way. */
    public boolean isReady() {
        return plan.errors() == 0 && plan.changing() > 0;
    }
}
