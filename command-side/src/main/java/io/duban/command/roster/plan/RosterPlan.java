package io.duban.command.roster.plan;

import io.duban.command.organisation.OrganisationChart;
import io.duban.kernel.event.Fact;
import io.duban.kernel.roster.RosterChange;
import io.duban.kernel.roster.RosterIssue;
import io.duban.kernel.roster.RosterSheet;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What taking a roster over would do, as a pure function of the roster and of what is known already.
 *
 * @param facts what would be recorded; worth nothing when one of the issues is an error
 * @param changes the same in words, in the order of the file
 * @param issues every problem, in the order of the file
 */
public record RosterPlan(List<Fact> facts, List<RosterChange> changes, List<RosterIssue> issues) {

    /** @param chart as of today */
    public static RosterPlan of(Roster roster, OrganisationChart chart, PlanTerms terms) {
        var draft = new Draft(chart, terms);
        var units = new UnitsPlan(draft, roster.rows(RosterSheet.UNITS));
        units.plan();
        new PeoplePlan(draft, roster.rows(RosterSheet.PEOPLE), units::isNamed).plan();
        return new RosterPlan(
                draft.facts(),
                draft.changes().stream()
                        .sorted(Comparator.comparing((RosterChange change) -> place(change.sheet()))
                                .thenComparing(RosterChange::row))
                        .toList(),
                Stream.concat(roster.issues().stream(), draft.issues().stream())
                        .sorted(Comparator.comparing((RosterIssue issue) -> place(issue.sheet()))
                                .thenComparing(RosterIssue::row))
                        .toList());
    }

    public boolean hasErrors() {
        return issues.stream().anyMatch(RosterIssue::error);
    }

    /** How many things would be changed. */
    public int changing() {
        return (int) changes.stream()
                .filter(change -> change.kind() != RosterChange.Kind.UNCHANGED)
                .count();
    }

    /** The same for the same changes, whatever new units and leaders would be numbered. */
    public String mark() {
        var text = changes.stream().map(RosterChange::toString).collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static int place(String sheet) {
        for (var one : RosterSheet.values()) {
            if (one.label().equals(sheet)) {
                return one.ordinal();
            }
        }
        return -1;
    }
}
