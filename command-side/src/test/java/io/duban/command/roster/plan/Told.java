package io.duban.command.roster.plan;

import io.duban.command.organisation.OrganisationChart;
import io.duban.command.organisation.TestChart;
import io.duban.command.roster.RosterFile;
import io.duban.kernel.organisation.OrganisationEvent;

/** What was known before a roster comes. */
final class Told {

    private Told() {}

    /** The county, recorded half a year ago. */
    static OrganisationChart earlier() {
        var chart = OrganisationChart.EMPTY;
        for (var fact : Planned.overNothing(RosterFile.county()).plan().facts()) {
            chart = chart.evolve((OrganisationEvent) fact.event(), TestChart.REGISTERED);
        }
        return chart.on(TestChart.TODAY);
    }
}
