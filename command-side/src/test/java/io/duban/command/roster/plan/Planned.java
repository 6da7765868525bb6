package io.duban.command.roster.plan;

import io.duban.command.People;
import io.duban.command.organisation.OrganisationChart;
import io.duban.command.organisation.TestChart;
import io.duban.command.roster.RosterFile;
import io.duban.kernel.event.Fact;
import io.duban.kernel.organisation.OrganisationEvent;
import io.duban.kernel.roster.RosterChange;
import io.duban.kernel.roster.RosterIssue;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Plans a roster over an organisation that stands in memory. */
record Planned(RosterPlan plan, OrganisationChart before) {

    static final LocalDate FROM = LocalDate.of(2026, 7, 1);

    private static final AtomicLong IDS = new AtomicLong();

    static Planned overNothing(RosterFile file) {
        return over(OrganisationChart.EMPTY.on(TestChart.TODAY), file.bytes());
    }

    static Planned over(OrganisationChart chart, RosterFile file) {
        return over(chart, file.bytes());
    }

    static Planned over(OrganisationChart chart, byte[] file) {
        return switch (Roster.read(file, "机构人员.xlsx")) {
            case Roster.Reading.Unreadable unreadable -> throw new AssertionError(unreadable.sentence());
            case Roster.Reading.Read read -> new Planned(RosterPlan.of(read.roster(), chart, terms()), chart);
        };
    }

    private static PlanTerms terms() {
        return new PlanTerms(
                FROM,
                TestChart.TODAY,
                People.ADMINISTRATOR,
                () -> new UUID(99, IDS.incrementAndGet()),
                name -> name.endsWith("镇") ? "乡镇街道" : "县直部门",
                Set.of("qianqi")::contains);
    }

    /** The organisation after what was planned. */
    OrganisationChart after() {
        var chart = before;
        for (Fact fact : plan.facts()) {
            chart = chart.evolve((OrganisationEvent) fact.event(), TestChart.TODAY);
        }
        return chart.on(TestChart.TODAY);
    }

    /** Each problem as {@code 单位 3 上级单位 PARENT_UNKNOWN}. */
    List<String> errors() {
        return plan.issues().stream()
                .filter(RosterIssue::error)
                .map(issue -> "%s %d %s %s".formatted(issue.sheet(), issue.row(), issue.column(), issue.code()))
                .toList();
    }

    RosterIssue onlyIssue() {
        if (plan.issues().size() != 1) {
            throw new AssertionError(plan.issues().toString());
        }
        return plan.issues().getFirst();
    }

    /** Each change as {@code CREATED 溪山县}, without what stays. */
    List<String> changes() {
        return plan.changes().stream()
                .filter(change -> change.kind() != RosterChange.Kind.UNCHANGED)
                .map(change -> change.kind() + " " + change.name())
                .toList();
    }
}
