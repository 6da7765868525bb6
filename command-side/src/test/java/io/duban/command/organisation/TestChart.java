package io.duban.command.organisation;

import static io.duban.command.People.LU;
import static io.duban.command.People.ROADS;
import static io.duban.command.People.SHI;
import static io.duban.command.People.TOWN;
import static io.duban.command.People.WATER;

import io.duban.kernel.organisation.LeaderRegistered;
import io.duban.kernel.organisation.UnitRegistered;

/** The chart with everybody whom the tests know. */
public final class TestChart {

    private TestChart() {}

    public static OrganisationChart chart() {
        return OrganisationChart.EMPTY
                .evolve(new UnitRegistered(WATER, "县直部门"))
                .evolve(new UnitRegistered(ROADS, "县直部门"))
                .evolve(new UnitRegistered(TOWN, "乡镇街道"))
                .evolve(new LeaderRegistered(SHI))
                .evolve(new LeaderRegistered(LU));
    }
}
