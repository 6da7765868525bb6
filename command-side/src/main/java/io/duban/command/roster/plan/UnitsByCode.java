package io.duban.command.roster.plan;

import io.duban.command.organisation.OrganisationChart;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.roster.RosterColumn;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The living units by their official codes, which stay when a name changes. */
record UnitsByCode(Map<String, UnitRef> credit, Map<String, UnitRef> division) {

    static UnitsByCode of(OrganisationChart chart) {
        var credit = new HashMap<String, UnitRef>();
        var division = new HashMap<String, UnitRef>();
        for (var unit : chart.everyUnit()) {
            if (chart.endOf(unit.id()).isEmpty()) {
                chart.codesOf(unit.id()).ifPresent(codes -> {
                    if (codes.creditCode() != null) {
                        credit.put(codes.creditCode(), unit);
                    }
                    if (codes.divisionCode() != null) {
                        division.put(codes.divisionCode(), unit);
                    }
                });
            }
        }
        return new UnitsByCode(credit, division);
    }

    Optional<UnitRef> of(RosterRow row) {
        return Optional.ofNullable(credit.get(row.text(RosterColumn.CREDIT_CODE).toUpperCase(Locale.ROOT)))
                .or(() -> Optional.ofNullable(division.get(row.text(RosterColumn.DIVISION_CODE))));
    }
}
