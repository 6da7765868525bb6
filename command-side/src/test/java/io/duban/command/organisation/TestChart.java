package io.duban.command.organisation;

import static io.duban.command.People.LU;
import static io.duban.command.People.ROADS;
import static io.duban.command.People.SHI;
import static io.duban.command.People.TOWN;
import static io.duban.command.People.WATER;

import io.duban.kernel.organisation.LeaderRegistered;
import io.duban.kernel.organisation.OrganisationEvent;
import io.duban.kernel.organisation.UnitRegistered;
import java.time.LocalDate;

/** The chart with everybody whom the tests know. */
public final class TestChart {

    /** On which everybody was registered. */
    public static final LocalDate REGISTERED = LocalDate.of(2026, 1, 5);

    /** The day from which the tests look, unless they say another one. */
    public static final LocalDate TODAY = LocalDate.of(2026, 7, 15);

    private TestChart() {}

    public static OrganisationChart chart() {
        return with(
                new UnitRegistered(WATER, "县直部门"),
                new UnitRegistered(ROADS, "县直部门"),
                new UnitRegistered(TOWN, "乡镇街道"),
                new LeaderRegistered(SHI),
                new LeaderRegistered(LU));
    }

    /** The chart after these facts too, all of them recorded on the day of registration. */
    public static OrganisationChart after(OrganisationEvent... facts) {
        return with(chart(), facts);
    }

    private static OrganisationChart with(OrganisationEvent... facts) {
        return with(OrganisationChart.EMPTY.on(TODAY), facts);
    }

    private static OrganisationChart with(OrganisationChart chart, OrganisationEvent... facts) {
        var after = chart;
        for (var fact : facts) {
            after = after.evolve(fact, REGISTERED);
        }
        return after;
    }
}
