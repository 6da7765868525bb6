package io.duban.command.demo;

import io.duban.command.organisation.OrganisationChart;
import io.duban.command.organisation.OrganisationRegister;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.command.CommandDesk;
import io.duban.kernel.organisation.OrganisationCommand;
import io.duban.kernel.organisation.PlaceUnit;
import io.duban.kernel.organisation.RankingGroup;
import io.duban.kernel.organisation.RegisterUnit;
import io.duban.kernel.organisation.UnitKind;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Puts the units of the demo county's ledger under the county, each once: what has a place stays there. */
@Component
@ConditionalOnBooleanProperty("duban.demo")
class DemoTree {

    private static final String COUNTY = "溪山县";
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final Pattern TOWNSHIP = Pattern.compile(".+(镇|乡|街道)");
    private static final Actor ACTOR = Actor.system("演示数据");

    private final CommandDesk desk;
    private final OrganisationRegister organisation;

    DemoTree(@Qualifier("localCommandDesk") CommandDesk desk, OrganisationRegister organisation) {
        this.desk = desk;
        this.organisation = organisation;
    }

    void grow() {
        if (organisation.current().unitNamed(COUNTY).isEmpty()) {
            carryOut(new RegisterUnit(COUNTY, RankingGroup.NONE));
        }
        var chart = organisation.current();
        var county = chart.unitNamed(COUNTY).orElseThrow();
        place(chart, county, UnitKind.COUNTY, null);
        for (var unit : chart.everyUnit()) {
            if (!unit.equals(county)) {
                place(chart, unit, kind(unit), county.id());
            }
        }
    }

    private void place(OrganisationChart chart, UnitRef unit, UnitKind kind, @Nullable UnitId parent) {
        if (chart.kindOf(unit.id()).isEmpty()) {
            carryOut(new PlaceUnit(unit.id(), kind, parent, FROM));
        }
    }

    private static UnitKind kind(UnitRef unit) {
        return TOWNSHIP.matcher(unit.name()).matches() ? UnitKind.TOWNSHIP : UnitKind.DEPARTMENT;
    }

    private void carryOut(OrganisationCommand command) {
        if (desk.submit(command, ACTOR, null) instanceof CommandAnswer.Refused refused) {
            throw new IllegalStateException(refused.rejection().sentence());
        }
    }
}
